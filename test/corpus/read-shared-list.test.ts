import { expect, test } from 'vitest'
import { claimContexts } from '../../src/corpus/claim-context.ts'
import { readSharedList, sharedLists } from '../../src/corpus/read-shared-list.ts'
import { indicatorWords } from '../../src/corpus/read-subject.ts'
import { makeClaim } from './make-record.ts'

const WORDS = indicatorWords([])

function read(text: string, figures: readonly string[], subject: string): (string | null)[] {
  const claims = figures.map((figure, index) =>
    makeClaim(`c${index}`, {
      text: figure,
      subject,
      sentence: { index: 0, text },
      group: { id: 'g1', relation: 'respectively', role: 'member', check: null },
    }),
  )
  const lists = sharedLists(claims, () => claimContexts(claims))
  return claims.map((claim) => {
    const list = lists.get(claim)
    return list === undefined ? null : readSharedList(subject, list, WORDS)
  })
}

test('as many names as figures, in their order', () => {
  const text = '财政总收入增长9%，固定资产投资、社会消费品零售总额分别增长12%、7%。'
  expect(read(text, ['12%', '7%'], '社会消费品零售总额')).toEqual(['固定资产投资', '社会消费品零售总额'])
})

test('names with their growth between', () => {
  const text = '固定资产投资年均增长11%，社会消费品零售总额年均增长9%，2021年分别达到45亿元和28亿元。'
  expect(read(text, ['45亿元', '28亿元'], '社会消费品零售总额')).toEqual(['固定资产投资', '社会消费品零售总额'])
})

test('城乡 are two', () => {
  expect(read('城乡居民人均可支配收入分别增长5%和7%。', ['5%', '7%'], '城乡居民人均可支配收入')).toEqual([
    '城镇居民人均可支配收入',
    '农村居民人均可支配收入',
  ])
})

test('names that are not known are not told apart', () => {
  expect(read('东村、西村收成分别增长5%、7%。', ['5%', '7%'], '收成')).toEqual([null, null])
})

test('a list whose figures have subjects of their own is none of these', () => {
  const group = { id: 'g1', relation: 'respectively', role: 'member', check: null } as const
  const claims = ['茶叶', '水果'].map((subject, index) => makeClaim(`c${index}`, { subject, group }))
  expect(sharedLists(claims, () => new Map()).size).toBe(0)
})
