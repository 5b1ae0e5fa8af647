import { expect, test } from 'vitest'
import { frequencyTable } from '../../../src/corpus/terms/frequency.ts'
import { countFamilies, countTerms } from '../../../src/corpus/terms/term-counts.ts'
import { makeRecord } from '../make-record.ts'
import { makeTokens } from './make-tokens.ts'

const documents = [
  makeTokens('a', '清理 牌子 清理 群组', { place: '澜河市' }),
  makeTokens('b', '清理 账号 公示 账号', { place: '青石县' }),
].map((document) => countTerms(document))
const values = (table: ReturnType<typeof frequencyTable>) => table.rows.map((row) => row.map(({ value }) => value))

test('by frequency, documents, code points', () => {
  expect(values(frequencyTable(documents))).toEqual([
    ['清理', 3, 3750, 2],
    ['账号', 2, 2500, 1],
    ['公示', 1, 1250, 1],
    ['牌子', 1, 1250, 1],
    ['群组', 1, 1250, 1],
  ])
})

test('a column a group, top and minDf', () => {
  expect(values(frequencyTable(documents, { groupBy: 'place', top: 2 }))).toEqual([
    ['清理', 3, 3750, 2, 2, 1],
    ['账号', 2, 2500, 1, 0, 2],
  ])
  expect(values(frequencyTable(documents, { minDf: 2 }))).toHaveLength(1)
})

test('counts of slogans carry their ids', () => {
  const record = makeRecord('a', { slogans: [{ family: '一网通办' }] })
  expect(frequencyTable([countFamilies(record)]).rows[0]?.[1]).toEqual({ value: 1, refs: ['a#s1'] })
})
