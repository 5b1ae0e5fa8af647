import { expect, test } from 'vitest'
import { indexWords, wordAt } from '../../src/corpus/index-words.ts'

const WORDS = ['清理', '清理整治', '整治', '新增']

test('the longest word at a place', () => {
  const index = indexWords(WORDS, 'first')
  expect(wordAt(index, '清理整治牌子')).toBe('清理整治')
  expect(wordAt(index, '清理整治牌子', 2)).toBe('整治')
  expect(wordAt(index, '牌子')).toBeUndefined()
  expect(wordAt(index, '')).toBeUndefined()
})

test('the longest that fits', () => {
  expect(wordAt(indexWords(WORDS, 'first'), '清理整治', 0, ({ length }) => length < 4)).toBe('清理')
})

test('by last character, longest first', () => {
  expect(indexWords(WORDS, 'last').get('治')).toEqual(['清理整治', '整治'])
})
