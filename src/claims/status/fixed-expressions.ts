import { IDIOMS, NAMES, WORDS } from '../../lexicon/fixed-numerals.ts'
import { isNumeralCharacter } from './numeral-characters.ts'
import type { Expression } from './rule.ts'

interface Fixed {
  readonly text: string
  /** Where in `text` the numeral character stands under which it is filed. */
  readonly offset: number
  readonly status: Expression['status']
}

/** Every fixed expression under each of its numeral characters, the longest first. */
const BY_NUMERAL = new Map<string, Fixed[]>()
for (const [list, status] of [
  [IDIOMS, 'idiom'],
  [NAMES, 'name'],
  [WORDS, 'idiom'],
] as const) {
  for (const text of list) {
    for (let offset = 0; offset < text.length; offset++) {
      const char = text[offset] as string
      if (!isNumeralCharacter(char.charCodeAt(0))) continue
      const bucket = BY_NUMERAL.get(char)
      if (bucket === undefined) BY_NUMERAL.set(char, [{ text, offset, status }])
      else bucket.push({ text, offset, status })
    }
  }
}
for (const bucket of BY_NUMERAL.values()) bucket.sort((a, b) => b.text.length - a.text.length)

/** The fixed expression in which the numeral character at `at` stands; its end, or null. */
export function matchFixed(text: string, at: number, from: number): Expression | null {
  for (const { text: fixed, offset, status } of BY_NUMERAL.get(text[at] as string) ?? []) {
    const start = at - offset
    if (start >= from && text.startsWith(fixed, start))
      return { end: start + fixed.length, status, rule: 'fixed-expression' }
  }
  return null
}
