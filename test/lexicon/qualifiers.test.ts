import { expect, test } from 'vitest'
import { AFTER, BEFORE } from '../../src/lexicon/qualifiers.ts'
import { readClaims } from '../claims/read-text.ts'

/** 以上 in a report means "more than"; its rows hold the reading in rules. */
const reported = (bound: string, word: string) => (word.endsWith('上') && bound === 'min' ? ['min', 'over'] : [bound])

test.each([...BEFORE, ...AFTER].map((qualifier) => [qualifier.word, qualifier] as const))(
  '%s bounds its example',
  (_, { word, bound, example }) => {
    const [claim] = readClaims(`${example}。`)
    expect(reported(bound, word)).toContain(claim?.bound)
    expect(claim?.text).toContain(word)
  },
)
