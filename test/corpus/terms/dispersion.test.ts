import { expect, test } from 'vitest'
import { dispersionTable } from '../../../src/corpus/terms/dispersion.ts'
import { countTerms } from '../../../src/corpus/terms/term-counts.ts'
import { makeTokens } from './make-tokens.ts'

const documents = [
  makeTokens('a', '治理 治理 牌子 牌子', { date: '2023-01-01' }),
  makeTokens('b', '治理 公示 公开 公告', { date: '2023-05-01' }),
  makeTokens('c', '治理 网格 驿站 食堂', { date: '2024-05-01' }),
].map((document) => countTerms(document))
const values = (table: ReturnType<typeof dispersionTable>) => table.rows.map((row) => row.map(({ value }) => value))

test('range, DP, DPnorm, D over documents; single occurrences are left out', () => {
  expect(values(dispersionTable(documents))).toEqual([
    ['治理', 4, 3, 0.167, 0.25, 0.75],
    ['牌子', 2, 1, 0.667, 1, 0],
  ])
})

test('over groups, even terms first', () => {
  expect(values(dispersionTable(documents, { groupBy: 'year', sort: 'dp', minFreq: 1, top: 2 }))).toEqual([
    ['治理', 4, 2, 0.083, 0.125, 0.8],
    ['牌子', 2, 1, 0.333, 0.5, 0],
  ])
})

test('one part has no spread to norm', () => {
  expect(values(dispersionTable(documents.slice(0, 1)))[0]).toEqual(['治理', 2, 1, 0, null, null])
})
