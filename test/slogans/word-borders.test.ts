import { expect, test } from 'vitest'
import type { Token } from '../../src/model/document.ts'
import { isWordBorder, tokenBefore, tokensOf } from '../../src/slogans/word-borders.ts'

/** Words of a sentence that begins at offset 10 of its document. */
function tokensFrom(...words: string[]): Token[] {
  let start = 10
  return words.map((text) => {
    const token = { text, start, end: start + text.length, pos: 'n' }
    start = token.end
    return token
  })
}

const tokens = tokensFrom('持续', '创新', '治理', '载体')

test('tokens of a range, and null where a word straddles its border', () => {
  expect(tokensOf(tokens, 12, 16)?.map(({ text }) => text)).toEqual(['创新', '治理'])
  expect(tokensOf(tokens, 11, 16)).toBeNull()
  expect(tokensOf(tokens, 12, 15)).toBeNull()
  expect(tokensOf(tokens, 12, 20)).toBeNull()
})

test('the token before an offset', () => {
  expect(tokenBefore(tokens, 12)?.text).toBe('持续')
  expect(tokenBefore(tokens, 18)?.text).toBe('载体')
  expect(tokenBefore(tokens, 10)).toBeNull()
  expect(tokenBefore(tokens, 13)).toBeNull()
})

test('words begin at borders, and the tokens end at one', () => {
  expect([10, 11, 12, 18, 19].map((offset) => isWordBorder(tokens, offset))).toEqual([true, false, true, true, false])
})
