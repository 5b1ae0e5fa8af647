import { expect, test } from 'vitest'
import { claimContexts } from '../../src/corpus/claim-context.ts'
import { makeClaim } from './make-record.ts'

const TEXT = '全县新建口袋公园12个、健身步道12公里，解散为建而建、功能重复的群组30个。'
const sentence = { index: 4, text: TEXT }
const claims = ['12个', '12公里', '30个'].map((text, index) => makeClaim(`c${index}`, { text, sentence }))

test('each figure in its place, the words of its clause around it', () => {
  const contexts = claimContexts(claims)
  expect(claims.map((claim) => contexts.get(claim))).toEqual([
    { start: 8, end: 11, before: '全县新建口袋公园', stretch: '全县新建口袋公园', after: '' },
    { start: 16, end: 20, before: '健身步道', stretch: '、健身步道', after: '' },
    { start: 35, end: 38, before: '功能重复的群组', stretch: '解散为建而建、功能重复的群组', after: '' },
  ])
  for (const claim of claims) {
    const context = contexts.get(claim)
    expect(TEXT.slice(context?.start, context?.end)).toBe(claim.text)
  }
})

test('a claim whose words the sentence does not hold has no context, the next sentence starts anew', () => {
  const lost = makeClaim('lost', { text: '99个', sentence })
  const next = makeClaim('next', { text: '12个', sentence: { index: 5, text: '另有12个在建。' } })
  const contexts = claimContexts([claims[2] as (typeof claims)[number], lost, next])
  expect(contexts.has(lost)).toBe(false)
  expect(contexts.get(next)).toMatchObject({ start: 2, before: '另有', after: '在建' })
})
