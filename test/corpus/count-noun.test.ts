import { expect, test } from 'vitest'
import { countNoun } from '../../src/corpus/count-noun.ts'

test.each([
  [1, 'document', '1 document'],
  [0, 'document', '0 documents'],
  [12, 'claim', '12 claims'],
  [3, 'family', '3 families'],
])('%i %s', (count, noun, text) => {
  expect(countNoun(count, noun)).toBe(text)
})
