import type { Numeral } from './numeral.ts'
import { readFraction } from './read-fraction.ts'
import { readPlain } from './read-plain.ts'

/**
 * The numeral that starts exactly at `start`; null if there is none. Reads Arabic, Chinese and mixed numerals,
 * fractions (三分之一, 1/5) and 百分之, not past `limit`. A value is computed exactly; a fraction that does not
 * terminate is rounded to four places when it is a part of one and its denominator is below 100, to 20 otherwise.
 */
export function readNumeral(text: string, start: number, limit: number): Numeral | null {
  const plain = readPlain(text, start, limit)
  return readFraction(text, start, plain, limit) ?? plain
}
