import { describe, expect, test } from 'vitest'
import { normalize } from '../../src/text/normalize.ts'
import { sourceOf } from '../source-of.ts'
import { readCases } from './cases.ts'

describe('sections of sentences', () => {
  test.each(readCases<string[]>('sections'))('$label: $input', ({ input, expect: expected }) => {
    expect(normalize(sourceOf(input)).sentences.map(({ section }) => section)).toEqual(expected)
  })
})
