import { expect, test } from 'vitest'
import { alignClaims } from '../../src/corpus/align-claims.ts'
import type { Claim } from '../../src/model/claim.ts'
import { makeRecord } from './make-record.ts'

const rows = (...documents: readonly (readonly Partial<Claim>[])[]) =>
  alignClaims(documents.map((claims, index) => makeRecord(`d${index}`, { claims }))).map(
    ({ documents, sure, mentions }) => [mentions.map(({ claim }) => claim.value), documents, sure],
  )

const EATERY = { subject: '邻里食堂', unit: '家' } as const

test('a figure no other document surely shares joins the row it least doubtfully belongs to', () => {
  const built = { ...EATERY, predicate: '建成' }
  expect(
    rows([{ ...built, value: 1 }], [{ ...built, value: 2 }], [{ ...EATERY, predicate: '达到', value: 3 }]),
  ).toEqual([[[1, 2, 3], 3, 2]])
})

test('a document that surely states an indicator adds no doubtful figure', () => {
  const built = { ...EATERY, predicate: '建成' }
  const other = { ...EATERY, predicate: '达到', value: 9 }
  expect(rows([{ ...built, value: 1 }, other], [{ ...built, value: 2 }])).toEqual([
    [[1, 2], 2, 2],
    [[9], 1, 1],
  ])
})

test('what only parts a text, and anniversaries, are no indicators', () => {
  const parts = { subject: '方面', unit: '个', value: 3 } as const
  const jubilee = { subject: '建市', unit: '周年', value: 40 } as const
  expect(rows([parts, jubilee], [parts, jubilee])).toEqual([])
})

test('growth directly behind a level is growth of what the level is of', () => {
  const text = '实际利用外资7亿美元，增长21%。'
  const sentence = { index: 0, text }
  const level = { subject: '外资', text: '7亿美元', unit: '美元', unitCode: 'USD', kind: 'money', sentence } as const
  const growth = { subject: '外资', text: '21%', unit: '%', kind: 'change', direction: 'up', sentence } as const
  const [, change] = alignClaims([makeRecord('a', { claims: [level, growth] })])
  expect(change?.mentions[0].reading).toMatchObject({ concept: '实际利用外资', measure: 'change' })
})
