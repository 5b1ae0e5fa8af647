import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildAutomaton, scanText } from '../../src/lexicon/aho-corasick.ts'

function hits(patterns: readonly string[], text: string): string[] {
  const found: string[] = []
  scanText(buildAutomaton(patterns), text, (pattern, start, end) => found.push(`${patterns[pattern]}@${start}-${end}`))
  return found.sort()
}

function hitsOneByOne(patterns: readonly string[], text: string): string[] {
  const found = [...new Set(patterns)].flatMap((pattern) => {
    const places: string[] = []
    for (let at = text.indexOf(pattern); pattern !== '' && at >= 0; at = text.indexOf(pattern, at + 1)) {
      places.push(`${pattern}@${at}-${at + pattern.length}`)
    }
    return places
  })
  return found.sort()
}

test('patterns that overlap and contain each other are all reported', () => {
  expect(hits(['党建引领', '党建引领基层治理', '基层治理', '引领'], '以党建引领基层治理')).toEqual(
    ['党建引领@1-5', '党建引领基层治理@1-9', '基层治理@5-9', '引领@3-5'].sort(),
  )
})

test('agrees with searching each pattern by itself', () => {
  const word = fc.string({ unit: fc.constantFrom('党', '建', '引', '领', '𠮷'), maxLength: 5 })
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (patterns, parts) => {
      const text = parts.join('')
      expect(hits(patterns, text)).toEqual(hitsOneByOne(patterns, text))
    }),
  )
})
