import { expect, test } from 'vitest'
import { shareSentences } from '../../src/source/share-sentences.ts'
import { makeRecord } from '../corpus/make-record.ts'

test('finds of one sentence share it, and a sentence that differs stays apart', () => {
  const sentence = (index: number, text: string) => ({ sentence: { index, text } })
  const record = makeRecord('a', {
    claims: [sentence(0, '甲'), sentence(0, '甲'), sentence(1, '乙'), sentence(0, '丙')],
    slogans: [sentence(1, '乙')],
  })
  const before = structuredClone(record)
  const { claims, slogans } = shareSentences(record)
  expect(record).toEqual(before)
  expect(claims[1]?.sentence).toBe(claims[0]?.sentence)
  expect(slogans[0]?.sentence).toBe(claims[2]?.sentence)
  expect(claims[3]?.sentence).not.toBe(claims[0]?.sentence)
})
