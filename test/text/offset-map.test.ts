import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePointIndex } from '../../src/text/code-points.ts'
import { offsetMap } from '../../src/text/offset-map.ts'
import { toRepairs } from '../../src/text/repairs.ts'
import { editsOver, oddText } from './arbitraries.ts'

describe('offsetMap', () => {
  test('what no repair touched is found in both directions', () => {
    const repaired = oddText.chain((source) => fc.tuple(fc.constant(source), editsOver(source)))
    fc.assert(
      fc.property(repaired, ([source, edits]) => {
        const { segments, toSource, toText } = offsetMap(toRepairs(source, codePointIndex(source), edits, [], null))
        let sourceStart = 0
        let textStart = 0
        for (const { source: from, text: to } of segments) {
          expect(to.start - textStart).toBe(from.start - sourceStart)
          for (let step = 0; step < from.start - sourceStart; step++) {
            expect(toText(sourceStart + step, 'start')).toBe(textStart + step)
            expect(toSource(textStart + step + 1, 'end')).toBe(sourceStart + step + 1)
          }
          sourceStart = from.end
          textStart = to.end
        }
      }),
    )
  })

  test('ignores what was not applied and the conversion of the script', () => {
    const base = { raw: '?', text: '。', confidence: 0.4 }
    const map = offsetMap([
      { ...base, kind: 'gbk-shift', span: { start: 1, end: 5 }, applied: false },
      { ...base, kind: 'script', span: { start: 0, end: 0 }, text: '', method: 't→cn' },
    ])
    expect(map.segments).toEqual([])
    expect(map.toSource(9, 'start')).toBe(9)
  })
})
