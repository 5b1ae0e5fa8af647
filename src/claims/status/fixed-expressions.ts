import { IDIOMS, NAMES, WORDS } from '../../lexicon/fixed-numerals.ts'
import { isNumeralCharacter } from './numeral-characters.ts'
import type { Expression } from './rule.ts'

interface Fixed {
  readonly text: string
  /** Where in `text` the numeral character stands under which it is filed. */
  readonly offset: number
  readonly status: Expression['status']
}

/** Fixed expressions by a numeral character in them and the character after it, the longest first. */
const BY_NEXT = new Map<number, Fixed[]>()
/** Those that end in the numeral, by it and the character before it. */
const BY_PREVIOUS = new Map<number, Fixed[]>()
for (const [list, status] of [
  [IDIOMS, 'idiom'],
  [NAMES, 'name'],
  [WORDS, 'idiom'],
] as const) {
  for (const text of list) {
    for (let offset = 0; offset < text.length; offset++) {
      if (!isNumeralCharacter(text.charCodeAt(offset))) continue
      const isLast = offset === text.length - 1
      file(isLast ? BY_PREVIOUS : BY_NEXT, pair(text, isLast ? offset - 1 : offset), { text, offset, status })
    }
  }
}

function file(index: Map<number, Fixed[]>, key: number, fixed: Fixed): void {
  const bucket = [...(index.get(key) ?? []), fixed]
  index.set(
    key,
    bucket.sort((a, b) => b.text.length - a.text.length),
  )
}

/** Two UTF-16 units as one number: a two-character string would have to be made, and hashed, at every numeral. */
function pair(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}

/** The longest fixed expression in which the numeral character at `at` stands; its end, or null. */
export function matchFixed(text: string, at: number, from: number): Expression | null {
  const inner = longest(BY_NEXT.get(pair(text, at)), text, at, from)
  const last = at > from ? longest(BY_PREVIOUS.get(pair(text, at - 1)), text, at, from) : null
  const fixed = inner === null || (last !== null && last.text.length > inner.text.length) ? last : inner
  if (fixed === null) return null
  return { end: at - fixed.offset + fixed.text.length, status: fixed.status, rule: 'fixed-expression' }
}

const YEAR = /一九[〇零一二三四五六七八九]{2}年/y

/** 十分之一 is no 十分, and 同一九五七年相比 no 同一. */
function opensNumber(text: string, start: number, { text: words }: Fixed): boolean {
  const end = start + words.length
  if (words.endsWith('分')) return text[end] === '之'
  YEAR.lastIndex = end - 1
  return words.endsWith('一') && YEAR.test(text)
}

function longest(bucket: readonly Fixed[] | undefined, text: string, at: number, from: number): Fixed | null {
  if (bucket === undefined) return null
  for (const fixed of bucket) {
    const start = at - fixed.offset
    if (start >= from && text.startsWith(fixed.text, start) && !opensNumber(text, start, fixed)) return fixed
  }
  return null
}
