import { describe, expect, test } from 'vitest'
import { type Detector, findDamage, sparing } from '../../src/text/damage.ts'
import { applyEdits } from '../../src/text/edits.ts'

/** Finds every 口 (unknown) and, trusted, every 囗 that should be 国. */
const boxes: Detector = (source) =>
  Array.from(source.matchAll(/[口囗]/g), ({ 0: box, index }) => ({
    start: index,
    end: index + 1,
    text: '国',
    kind: 'gbk-shift',
    confidence: box === '囗' ? 0.99 : 0.3,
    trusted: box === '囗',
  }))

const wide: Detector = () => [{ start: 0, end: 3, text: '', kind: 'double-decoding', confidence: 0.9, trusted: true }]

describe('findDamage', () => {
  test('joins the findings of all detectors in order, the earlier detector first where two overlap', () => {
    expect(findDamage('中囗人口', [boxes, wide]).map(({ start, kind }) => [start, kind])).toEqual([
      [1, 'gbk-shift'],
      [3, 'gbk-shift'],
    ])
    expect(findDamage('中囗人口', [wide, boxes]).map(({ start, kind }) => [start, kind])).toEqual([
      [0, 'double-decoding'],
      [3, 'gbk-shift'],
    ])
  })

  test('finds nothing in sound text', () => {
    expect(findDamage('村务公开，财务公开。')).toEqual([])
  })
})

describe('sparing', () => {
  test('leaves the raw text of a suspect alone', () => {
    const suspects = findDamage('口,口', [boxes]).filter(({ trusted }) => !trusted)
    const edits = [
      { start: 0, end: 1, text: '', kind: 'space' as const, confidence: 1 },
      { start: 1, end: 2, text: '，', kind: 'punctuation' as const, confidence: 1 },
    ]
    expect(applyEdits('口,口', sparing(edits, suspects))).toBe('口，口')
  })
})
