import { expect, test } from 'vitest'
import { indicatorReader } from '../../src/corpus/read-indicator.ts'
import { INDICATOR_SYNONYMS } from '../../src/lexicon/indicator-synonyms.ts'
import { VERB_CLASSES } from '../../src/lexicon/verb-classes.ts'
import { makeClaim } from '../corpus/make-record.ts'

const duplicates = (words: readonly string[]) => words.filter((word, index) => words.indexOf(word) !== index)

test('no word stands for two concepts', () => {
  expect(duplicates(INDICATOR_SYNONYMS.flatMap(({ words, loose = [] }) => [...words, ...loose]))).toEqual([])
})

test.each(INDICATOR_SYNONYMS)('every word of $concept is read as it', ({ concept, words, loose = [] }) => {
  const read = indicatorReader()
  expect(words).toContain(concept)
  for (const subject of [...words, ...loose]) {
    expect(read(makeClaim('c', { subject }), null)).toMatchObject({ concept, modifiers: '', level: null })
  }
})

test('no verb is in two classes', () => {
  expect(duplicates(Object.values(VERB_CLASSES).flat())).toEqual([])
})
