import { expect, test } from 'vitest'
import { diffSlogans } from '../../src/corpus/diff-slogans.ts'
import { makeRecord } from './make-record.ts'

const lanhe = makeRecord('lanhe', {
  doc: { chars: 5000, date: '2023-02-01' },
  slogans: [{ family: '一网通办' }, { family: '小马拉大车' }, { family: '小马拉大车' }],
})
const qingshi = makeRecord('qingshi', {
  doc: { chars: 10000, date: '2024-02-01' },
  slogans: [{ family: '一网通办' }, { family: '接诉即办' }],
})

test('what only one side has comes first, with counts, rates and likelihood', () => {
  const table = diffSlogans([qingshi, lanhe])
  expect(table.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['小马拉大车', 'lanhe', 2, 0, 4, 0, -4, 4.39],
    ['接诉即办', 'qingshi', 0, 1, 0, 1, 1, 0.81],
    ['一网通办', 'both', 1, 1, 2, 1, -1, 0.24],
  ])
  expect(table.rows[0]?.[2]?.refs).toEqual(['lanhe#s2', 'lanhe#s3'])
})

test('groups of a field', () => {
  expect(diffSlogans([lanhe, qingshi], { groupBy: 'year', top: 1 }).columns.map(({ title }) => title)).toContain(
    '2024 per 10k',
  )
})

test('one or three are no pair', () => {
  expect(() => diffSlogans([lanhe])).toThrow(/found 1 \(lanhe\)/)
  expect(() => diffSlogans([lanhe, qingshi, makeRecord('c')])).toThrow(/found 3 \(c, lanhe, qingshi\)/)
})
