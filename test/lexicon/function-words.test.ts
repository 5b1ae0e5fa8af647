import { expect, it } from 'vitest'
import { FUNCTION_WORDS } from '../../src/lexicon/function-words.ts'
import { shippedDictionary } from '../../src/tokens/shipped-dictionary.ts'

it('lists each word once', () => {
  expect(new Set(FUNCTION_WORDS).size).toBe(FUNCTION_WORDS.length)
  expect(FUNCTION_WORDS.length).toBeGreaterThan(300)
})

it('lists only words that the segmenter can find', () => {
  const known = new Set(shippedDictionary().map(({ word }) => word))
  expect(FUNCTION_WORDS.filter((word) => !known.has(word))).toEqual([])
})

it.each(['发展', '工作', '建设', '社区', '推进', '清理', '一', '个'])('leaves content alone: %s', (word) => {
  expect(FUNCTION_WORDS).not.toContain(word)
})
