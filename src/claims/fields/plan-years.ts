/** The plans before the third did not follow at once on each other. */
const EARLY: Readonly<Record<number, number>> = { 1: 1953, 2: 1958 }
const THIRD = 1966
const TENS = 10
const DIGITS = ' 一二三四五六七八九'

/** First and last year of the five-year plan of a number: 十四 → 2021, 2025; null for a number that is none. */
export function planYears(number: string): readonly [first: string, last: string] | null {
  const ordinal = number.startsWith('十')
    ? TENS + Math.max(0, DIGITS.indexOf(number[1] ?? ' '))
    : DIGITS.indexOf(number)
  if (ordinal < 1) return null
  const first = EARLY[ordinal] ?? THIRD + 5 * (ordinal - 3)
  return [String(first), String(first + 4)]
}
