import { expect, test } from 'vitest'
import { parseFrequencies, wordFrequencies } from '../../src/text/words.ts'

test('lists words, what begins them, and characters', () => {
  const { total, words, characters } = parseFrequencies(['基层 5 n', '基层组织 2 n', '层 1 q', ''])
  expect(total).toBe(8)
  expect(words.get('基层')).toBe(5)
  expect(words.get('基层组')).toBe(0)
  expect(words.get('组')).toBeUndefined()
  expect(characters.get('层')).toBe(8)
})

test('of a word listed twice the higher frequency counts', () => {
  expect(parseFrequencies(['社保 119 j', '社保 500']).words.get('社保')).toBe(500)
})

test('the shipped frequencies know common words and those of policy prose', () => {
  const { words } = wordFrequencies()
  expect(words.get('经济')).toBeGreaterThan(1000)
  expect(words.get('应保尽保')).toBeGreaterThan(0)
})
