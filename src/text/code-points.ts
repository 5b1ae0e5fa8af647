import { countLeading } from './bisect.ts'

/** Converts between UTF-16 and code-point offsets of one text; offsets past the end map to the end. */
export interface CodePointIndex {
  readonly length: number
  toCodePoint(utf16: number): number
  toUtf16(codePoint: number): number
}

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/** The number of code points in `text`, lone surrogates counted as one each. */
export function codePointLength(text: string): number {
  return text.length - (text.match(SURROGATE_PAIR)?.length ?? 0)
}

/** Index of `text`; free for texts without characters beyond the Basic Multilingual Plane, which most are. */
export function codePointIndex(text: string): CodePointIndex {
  const pairs = Array.from(text.matchAll(SURROGATE_PAIR), ({ index }) => index)
  const length = text.length - pairs.length
  if (pairs.length === 0) {
    const clamp = (offset: number) => Math.min(offset, length)
    return { length, toCodePoint: clamp, toUtf16: clamp }
  }
  return {
    length,
    toCodePoint: (utf16) => Math.min(utf16 - countLeading(pairs, (pair) => pair < utf16), length),
    // The nth pair starts at code point pairs[n] - n, so the pairs before a code point can be counted too.
    toUtf16: (codePoint) => Math.min(codePoint + countLeading(pairs, (pair, n) => pair - n < codePoint), text.length),
  }
}
