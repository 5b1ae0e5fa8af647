import { expect, test } from 'vitest'
import type { GroupValue } from '../../../src/corpus/group-value.ts'
import { countFamilies } from '../../../src/corpus/terms/term-counts.ts'
import { timelineTable } from '../../../src/corpus/terms/timeline.ts'
import { makeRecord } from '../make-record.ts'

const record = (id: string, date: string | null, families: readonly string[]) =>
  countFamilies(makeRecord(id, { doc: { date, chars: 5000 }, slogans: families.map((family) => ({ family })) }))

const documents = [
  record('a', '2022-01-10', ['一网通办', '一网通办']),
  record('b', '2023-05-01', ['一网通办']),
  record('c', '2023-07-01', ['接诉即办']),
  record('d', null, ['接诉即办']),
]
const values = (value: GroupValue) =>
  timelineTable(documents, { value }).rows.map((row) => row.map((cell) => cell.value))

test.each([
  ['count', [2, 1], [0, 1]],
  ['documents', [1, 1], [0, 1]],
  ['share', [100, 50], [0, 50]],
  ['per10k', [4, 1], [0, 1]],
] as const)('%s by year, with first and last year', (value, network, complaints) => {
  expect(values(value)).toEqual([
    ['一网通办', 3, 2, '2022', '2023', ...network],
    ['接诉即办', 1, 1, '2023', '2023', ...complaints],
  ])
})

test('undated documents are left out and counted', () => {
  expect(timelineTable(documents).note).toBe('3 dated documents (2022: 1, 2023: 2); 1 without a date left out')
})

test('months, chosen terms, ids', () => {
  const table = timelineTable(documents, { period: 'month', terms: new Set(['接诉即办']) })
  expect(table.columns.slice(5).map(({ title }) => title)).toEqual(['2022-01', '2023-05', '2023-07'])
  expect(table.rows).toHaveLength(1)
  expect(table.rows[0]?.[7]).toEqual({ value: 1, refs: ['c#s1'] })
})
