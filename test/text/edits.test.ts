import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/model/document.ts'
import { applyEdits, composeEdits } from '../../src/text/edits.ts'
import { editsOver, oddText } from './arbitraries.ts'

const edit = (start: number, end: number, text: string, kind: Edit['kind'] = 'space'): Edit => ({
  start,
  end,
  text,
  kind,
  confidence: 1,
})

const twoSteps = oddText.chain((source) =>
  editsOver(source).chain((first) => {
    const middle = applyEdits(source, first)
    return editsOver(middle).map((second) => ({ source, first, middle, second }))
  }),
)

describe('composeEdits', () => {
  test('does in one go what the two lists do in two', () => {
    fc.assert(
      fc.property(twoSteps, ({ source, first, middle, second }) => {
        expect(applyEdits(source, composeEdits(first, middle, second))).toBe(applyEdits(middle, second))
      }),
      { numRuns: 2000 },
    )
  })

  test('returns edits that are sorted, do not overlap and stay inside the source', () => {
    fc.assert(
      fc.property(twoSteps, ({ source, first, middle, second }) => {
        let position = 0
        for (const { start, end } of composeEdits(first, middle, second)) {
          expect(start).toBeGreaterThanOrEqual(position)
          expect(end).toBeGreaterThanOrEqual(start)
          position = end
        }
        expect(position).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps edits that only touch apart, each with its kind', () => {
    // 區(qū), → 區, → 區，
    const composed = composeEdits([edit(1, 5, '', 'gloss')], '區,', [edit(1, 2, '，', 'punctuation')])
    expect(composed).toEqual([edit(1, 5, '', 'gloss'), edit(5, 6, '，', 'punctuation')])
  })

  test('merges edits that overlap, under the kind of the widest', () => {
    const composed = composeEdits([edit(0, 1, 'ab', 'width')], 'abc', [edit(1, 2, 'x', 'markup')])
    expect(composed).toEqual([edit(0, 1, 'ax', 'width')])
    // 责编:王芳⏎ → 责编：王芳⏎ → (nothing)
    const removed = composeEdits([edit(2, 3, '：', 'punctuation')], '责编：王芳\n', [edit(0, 6, '', 'boilerplate')])
    expect(removed).toEqual([edit(0, 6, '', 'boilerplate')])
  })

  test('with nothing on one side returns the other side', () => {
    expect(composeEdits([], 'ab', [edit(0, 1, '')])).toEqual([edit(0, 1, '')])
    expect(composeEdits([edit(0, 1, '')], 'b', [])).toEqual([edit(0, 1, '')])
  })
})
