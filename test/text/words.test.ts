import { expect, test } from 'vitest'
import { frequencyOf, parseFrequencies, wordFrequencies } from '../../src/text/words.ts'

test('lists words, what begins them, and characters', () => {
  const frequencies = parseFrequencies('基层 5 n\n基层组织 2 n\n\n层 1 q')
  expect(frequencies.total).toBe(8)
  expect(frequencyOf(frequencies, '基层')).toBe(5)
  expect(frequencyOf(frequencies, '基层组')).toBe(0)
  expect(frequencyOf(frequencies, '组')).toBeNaN()
  expect(frequencies.characters['层'.charCodeAt(0)]).toBe(8)
})

test('of a word listed twice the higher frequency counts', () => {
  expect(frequencyOf(parseFrequencies('社保 119 j\n社保 500'), '社保')).toBe(500)
  expect(frequencyOf(parseFrequencies('社保 500\n社保 119 j'), '社保')).toBe(500)
})

test('the shipped frequencies know common words and those of policy prose', () => {
  const shipped = wordFrequencies()
  expect(frequencyOf(shipped, '经济')).toBeGreaterThan(1000)
  expect(frequencyOf(shipped, '应保尽保')).toBeGreaterThan(0)
})
