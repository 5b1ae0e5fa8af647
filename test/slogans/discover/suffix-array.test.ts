import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonPrefixes } from '../../../src/slogans/discover/common-prefixes.ts'
import { formCounter } from '../../../src/slogans/discover/form-count.ts'
import { visitRepeats } from '../../../src/slogans/discover/repeats.ts'
import { SORTED_DEPTH, sortSuffixes } from '../../../src/slogans/discover/sort-suffixes.ts'

/** Streams over few letters with barriers (a blank), so that repeats of every length come up. */
const streams = fc
  .array(fc.constantFrom('a', 'b', 'c', ' '), { maxLength: 120 })
  .map((letters) => Uint16Array.from([...letters, ' '], (letter) => (letter === ' ' ? 0 : letter.charCodeAt(0))))
const counts = fc.integer({ min: 2, max: 5 })

function repeatsOf(units: Uint16Array, minCount: number): Map<string, number> {
  const order = sortSuffixes(units, minCount)
  const found = new Map<string, number>()
  visitRepeats(commonPrefixes(units, order), minCount, (first, last, length) => {
    const form = textOf(units, order[first] as number, length)
    expect(found.has(form)).toBe(false)
    found.set(form, last - first + 1)
  })
  return found
}

/** Every barrier-free substring that occurs often enough and is not always followed by the same unit. */
function expectedRepeats(units: Uint16Array, minCount: number): Map<string, number> {
  const text = textOf(units, 0, units.length)
  const followers = new Map<string, string[]>()
  for (let start = 0; start < text.length; start++) {
    for (let end = start + 1; end - start < SORTED_DEPTH && text[end - 1] !== '\0'; end++) {
      const form = text.slice(start, end)
      followers.set(form, [...(followers.get(form) ?? []), text[end] as string])
    }
  }
  const maximal = [...followers].filter(
    ([, next]) => next.length >= minCount && (new Set(next).size > 1 || next[0] === '\0'),
  )
  return new Map(maximal.map(([form, next]) => [form, next.length]))
}

function textOf(units: Uint16Array, start: number, length: number): string {
  return String.fromCharCode(...units.subarray(start, start + length))
}

test('the suffix array finds exactly the right-maximal repeats, each with its count', () => {
  fc.assert(
    fc.property(streams, counts, (units, minCount) => {
      const found = [...repeatsOf(units, minCount)].filter(([form]) => form.length < SORTED_DEPTH)
      expect(new Map(found.sort())).toEqual(new Map([...expectedRepeats(units, minCount)].sort()))
    }),
  )
})

test('binary search in it counts every part of a repeat', () => {
  fc.assert(
    fc.property(streams, counts, (units, minCount) => {
      const text = textOf(units, 0, units.length)
      const countOf = formCounter(units, sortSuffixes(units, minCount))
      for (const [form, count] of expectedRepeats(units, minCount)) {
        expect(countOf(text.indexOf(form), form.length)).toBe(count)
        expect(countOf(text.indexOf(form), 1)).toBe(text.split(form.charAt(0)).length - 1)
      }
    }),
  )
})
