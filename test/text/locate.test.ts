import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/model/document.ts'
import { codePointIndex } from '../../src/text/code-points.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { locator } from '../../src/text/locate.ts'
import { offsetMap } from '../../src/text/offset-map.ts'
import { toRepairs } from '../../src/text/repairs.ts'
import { editsOver, oddText } from './arbitraries.ts'

/** The `locate` of a document that `edits` make of `source`. */
function locatorOf(source: string, edits: readonly Edit[]) {
  const index = codePointIndex(source)
  const map = offsetMap(toRepairs(source, index, edits, [], null))
  return locator(source, index, map, applyEdits(source, edits))
}

const edit = (start: number, end: number, text: string): Edit => ({ start, end, text, kind: 'gloss', confidence: 1 })

describe('locator', () => {
  test('law 1: the raw text is the slice of source code points under the span', () => {
    const cases = oddText.chain((source) =>
      fc.record({ source: fc.constant(source), edits: editsOver(source), from: fc.nat(60), to: fc.nat(60) }),
    )
    fc.assert(
      fc.property(cases, ({ source, edits, from, to }) => {
        const text = applyEdits(source, edits)
        const start = Math.min(from, to, text.length)
        const end = Math.min(Math.max(from, to), text.length)
        const { span, raw } = locatorOf(source, edits)(start, end)
        expect([...source].slice(span.start, span.end).join('')).toBe(raw)
      }),
      { numRuns: 3000 },
    )
  })

  test('what no edit touched maps to itself', () => {
    fc.assert(
      fc.property(
        oddText.chain((source) => fc.tuple(fc.constant(source), editsOver(source))),
        ([source, edits]) => {
          const locate = locatorOf(source, edits)
          let position = 0
          let shift = 0
          for (const { start, end, text } of edits) {
            expect(locate(position + shift, start + shift).raw).toBe(source.slice(position, start))
            shift += text.length - (end - start)
            position = end
          }
        },
      ),
    )
  })

  test('a repair inside the range belongs to the raw text, one at its border does not', () => {
    const source = '社區(qū)工作者'
    const locate = locatorOf(source, [edit(2, 6, '')])
    expect(locate(0, 2).raw).toBe('社區')
    expect(locate(0, 5).raw).toBe('社區(qū)工作者')
    expect(locate(2, 5).raw).toBe('工作者')
  })

  test('an edge inside a replacement moves outward to the edge of the repair', () => {
    const locate = locatorOf('a□b', [edit(1, 2, '基层')])
    expect(locate(2, 3)).toEqual({ span: { start: 1, end: 2 }, raw: '□', text: '层' })
  })

  test('counts characters beyond the Basic Multilingual Plane once', () => {
    const locate = locatorOf('𠮷(jí)祥🚩', [edit(2, 6, '')])
    expect(locate(2, 5)).toEqual({ span: { start: 5, end: 7 }, raw: '祥🚩', text: '祥🚩' })
  })
})
