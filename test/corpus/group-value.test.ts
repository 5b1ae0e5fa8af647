import { expect, test } from 'vitest'
import { compareSlogans } from '../../src/corpus/compare-slogans.ts'
import { GROUP_VALUES, groupFigure } from '../../src/corpus/group-value.ts'
import { frequencyTable } from '../../src/corpus/terms/frequency.ts'
import { countFamilies } from '../../src/corpus/terms/term-counts.ts'
import { makeRecord } from './make-record.ts'

test.each([
  ['count', 6],
  ['documents', 3],
  ['share', 37.5],
  ['per10k', 2.4],
] as const)('%s', (value, figure) => {
  expect(groupFigure(value, { count: 6, documents: 3, allDocuments: 8, size: 25_000 })).toBe(figure)
})

const slogan = { family: '五步闭环' }
const RECORDS = [
  makeRecord('a', { doc: { place: '甲县', chars: 1000 }, slogans: [slogan, slogan] }),
  makeRecord('b', { doc: { place: '甲县', chars: 1000 } }),
  makeRecord('c', { doc: { place: '乙县', chars: 10_000 }, slogans: [slogan] }),
]

test.each([
  ['count', [1, 2]],
  ['documents', [1, 1]],
  ['share', [100, 50]],
  ['per10k', [1, 10]],
] as const)('groups of unequal size by %s, alike in compare and freq', (value, figures) => {
  expect(GROUP_VALUES).toContain(value)
  const slogans = compareSlogans(RECORDS, { groupBy: 'place', value })
  expect(slogans.rows[0]?.slice(-2).map((cell) => cell.value)).toEqual(figures)
  const counts = RECORDS.map((record) => countFamilies(record))
  const table = frequencyTable(counts, { groupBy: 'place', value })
  expect(table.rows[0]?.slice(-2).map((cell) => cell.value)).toEqual(figures)
})
