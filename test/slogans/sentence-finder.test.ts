import { expect, test } from 'vitest'
import { sentenceFinder } from '../../src/slogans/sentence-finder.ts'
import { documentOf } from './slogans-of.ts'

test('the sentence that holds an offset, the next one between two, null after the last', () => {
  const { sentences } = documentOf('甲。\n乙乙。')
  const sentenceAt = sentenceFinder(sentences)
  expect([0, 1, 2, 3, 4, 5, 6].map((offset) => sentenceAt(offset)?.index ?? null)).toEqual([0, 0, 1, 1, 1, 1, null])
})
