import { describe, expect, test } from 'vitest'
import type { KeynessOptions } from '../../../src/corpus/terms/keyness.ts'
import { keynessTable } from '../../../src/corpus/terms/keyness.ts'
import type { TermCounts } from '../../../src/corpus/terms/term-counts.ts'
import { makeInfo } from '../make-record.ts'

const counts = (id: string, size: number, terms: Record<string, number>): TermCounts => ({
  doc: makeInfo(id),
  size,
  counts: new Map(Object.entries(terms)),
})

// Evert 2022, tests/keyness.R of the R package corpora: three rows of its table.
const target = [counts('medicine', 1177, { MRSA: 411, Abstrich: 94, '10-mal': 2 })]
const reference = [counts('web', 341805, { MRSA: 13, Abstrich: 749, '10-mal': 1, Haus: 9000 })]

const column = (options: KeynessOptions, key: string) => {
  const table = keynessTable(target, reference, options)
  const index = table.columns.findIndex((candidate) => candidate.key === key)
  return Object.fromEntries(table.rows.map((row) => [row[0]?.value, row[index]?.value]))
}

describe('keynessTable', () => {
  test('statistic and effect of Evert 2022', () => {
    expect(column({}, 'statistic')).toMatchObject({ MRSA: 4711.916, Abstrich: 489.763 })
    expect(column({}, 'logRatio')).toMatchObject({ MRSA: 13.111, '10-mal': 8.918 })
    expect(column({ test: 'g2-two-cell' }, 'statistic')).toMatchObject({ MRSA: 4548.499, Abstrich: 482.479 })
  })

  test('conservative log ratio leads, rare words last', () => {
    expect(keynessTable(target, reference).rows.map(([term]) => term?.value)).toEqual(['MRSA', 'Abstrich', '10-mal'])
    expect(keynessTable(target, reference, { sort: 'logRatio' }).rows.map(([term]) => term?.value)).toEqual([
      ...['MRSA', '10-mal', 'Abstrich'],
    ])
  })

  test('terms of the reference on request, with open ends as null', () => {
    expect(column({}, 'f2')).not.toHaveProperty('Haus')
    expect(column({ negative: true }, 'lrc').Haus).toBeLessThan(0)
    expect(column({ negative: true }, 'low').Haus).toBeNull()
  })

  test('p is adjusted over all terms compared, shown or not', () => {
    const p = column({ correction: 'none' }, 'pAdjusted')['10-mal'] as number
    expect(column({ correction: 'bonferroni', top: 3 }, 'pAdjusted')['10-mal']).toBeCloseTo(4 * p, 12)
  })

  test('rare terms are not compared', () => {
    expect(column({ minFreq: 4 }, 'f1')).not.toHaveProperty('10-mal')
  })

  test('Fisher’s exact test', () => {
    const [row] = keynessTable([counts('a', 10, { b: 7 })], [counts('b', 9, { b: 2 })], { test: 'fisher' }).rows
    expect(row?.[5]?.value).toBe(7.166)
    expect(row?.[6]?.value).toBeCloseTo(0.0697785, 6)
  })
})
