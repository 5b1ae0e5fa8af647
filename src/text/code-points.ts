/** Converts between UTF-16 and code-point offsets of one text; offsets past the end map to the end. */
export interface CodePointIndex {
  readonly length: number
  toCodePoint(utf16: number): number
  toUtf16(codePoint: number): number
}

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g

/** Index of `text`; free for texts without characters beyond the Basic Multilingual Plane, which most are. */
export function codePointIndex(text: string): CodePointIndex {
  const pairs: number[] = []
  for (const match of text.matchAll(SURROGATE_PAIR)) pairs.push(match.index)
  const length = text.length - pairs.length
  if (pairs.length === 0) {
    const clamp = (offset: number) => Math.min(offset, length)
    return { length, toCodePoint: clamp, toUtf16: clamp }
  }
  return {
    length,
    toCodePoint: (utf16) => Math.min(utf16 - countBefore(pairs, utf16), length),
    toUtf16: (codePoint) => {
      // The nth pair starts at code point pairs[n] - n, so the pairs before an offset can be counted by bisection.
      let low = 0
      let high = pairs.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((pairs[middle] as number) - middle < codePoint) low = middle + 1
        else high = middle
      }
      return Math.min(codePoint + low, text.length)
    },
  }
}

/** How many of the ascending `values` are less than `limit`. */
function countBefore(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
