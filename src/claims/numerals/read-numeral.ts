import type Big from 'big.js'
import { isFinancial, LARGE, SMALL } from './characters.ts'
import { evaluate, power } from './evaluate.ts'
import { readFraction } from './read-fraction.ts'
import type { Piece } from './tokenize.ts'
import { tokenizeNumeral } from './tokenize.ts'

/** A numeral as it stands in the text, with its exact value; `low` and `high` differ for intervals (四五, 几十). */
export interface Numeral {
  /** UTF-16 offsets into the text read. */
  readonly start: number
  readonly end: number
  readonly low: Big
  readonly high: Big
  readonly script: 'arabic' | 'han'
  readonly form: 'plain' | 'fraction' | 'percent' | 'permille'
  /** 余, 多 or 来 inside the numeral; '' if none. */
  readonly more: string
  /** The power of ten of the magnitudes the numeral ends in: 4 for 30万, 0 for 30. */
  readonly magnitude: number
  /** Starts with a bare 百, 千, 万 or 亿: 百家, 千年; a quantity only where a qualifier says so (上百家). */
  readonly bare: boolean
}

/** Words before a bare magnitude that make it a number: 上百, 近千, 过亿. */
const BEFORE_BARE = new Set('上近逾超过约达')

/**
 * The numeral that starts exactly at `start`; null if there is none. Reads Arabic, Chinese and mixed numerals,
 * fractions (三分之一, 1/5) and 百分之, not past `limit`. A value is computed exactly; a fraction that does not
 * terminate is rounded to four places when its denominator is below 100, to 20 otherwise.
 */
export function readNumeral(text: string, start: number, limit: number): Numeral | null {
  return readFraction(text, start, limit) ?? readPlain(text, start, limit)
}

/** As `readNumeral`, without fractions. */
export function readPlain(text: string, start: number, limit: number): Numeral | null {
  const first = text[start] as string
  const bareLarge = LARGE.has(first)
  if (bareLarge && !BEFORE_BARE.has(text[start - 1] ?? '') && !'余多'.includes(text[start + 1] ?? ' ')) return null
  const rest = tokenizeNumeral(text, bareLarge ? start + 1 : start, limit)
  const pieces: readonly Piece[] = bareLarge ? [ONE, { type: 'large', power: LARGE.get(first) as number }, ...rest.pieces] : rest.pieces
  const head = pieces[0]
  if (head === undefined || head.type === 'large' || head.type === 'more') return null
  const end = bareLarge ? Math.max(rest.end, start + 1) : rest.end
  if (end - start === 1 && isFinancial(first)) return null
  const more = pieces.find((piece) => piece.type === 'more')
  return {
    start,
    end,
    low: evaluate(pieces, 'low'),
    high: evaluate(pieces, 'high'),
    script: head.type === 'number' ? head.script : 'han',
    form: 'plain',
    more: more?.type === 'more' ? more.mark : '',
    magnitude: trailingMagnitude(pieces),
    bare: (bareLarge || (SMALL.get(first) ?? 0) > 1) && pieces.length < 3 && more === undefined && !BEFORE_BARE.has(text[start - 1] ?? ''),
  }
}

const ONE: Piece = { type: 'number', low: '1', high: '1', script: 'han', digits: 1 }

function trailingMagnitude(pieces: readonly Piece[]): number {
  let sum = 0
  for (let i = pieces.length - 1; i > 0; i--) {
    const piece = pieces[i] as Piece
    if (piece.type === 'more') continue
    if (piece.type !== 'small' && piece.type !== 'large') break
    sum += piece.power
  }
  return sum
}

/** `value` times ten to `exponent`. */
export function scale(value: Big, exponent: number): Big {
  return value.times(power(exponent))
}
