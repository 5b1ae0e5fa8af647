import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/text/sentences.ts'
import { readCases } from './cases.ts'

const NO_MARKS = { headings: new Map<number, number>(), strong: new Map<number, number>() }

describe('splitSentences', () => {
  test.each(readCases<string[]>('sentences'))('$label: $input', ({ input, expect: expected }) => {
    const sentences = splitSentences(input, null, NO_MARKS)
    expect(sentences.map(({ start, end }) => input.slice(start, end))).toEqual(expected)
    expect(sentences.map(({ index }) => index)).toEqual(expected.map((_, i) => i))
  })
})
