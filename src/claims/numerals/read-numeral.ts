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
 * terminate is rounded to four places when it is a part of one and its denominator is below 100, to 20 otherwise.
 */
export function readNumeral(text: string, start: number, limit: number): Numeral | null {
  return readFraction(text, start, limit) ?? readPlain(text, start, limit)
}

/** As `readNumeral`, without fractions. */
export function readPlain(text: string, start: number, limit: number): Numeral | null {
  const first = text[start] as string
  const bareLarge = LARGE.has(first)
  if (bareLarge && (!BEFORE_BARE.has(text[start - 1] ?? '') || text[start - 2] === '签') && !'余多'.includes(text[start + 1] ?? ' ')) return null
  const { pieces, end } = tokenizeNumeral(text, start, limit, bareLarge ? [ONE] : [])
  const head = pieces[0]
  if (head === undefined || head.type === 'large' || head.type === 'more') return null
  if (end - start === 1 && isFinancial(first) && !standsAlone(text, start)) return null
  const more = pieces.find((piece) => piece.type === 'more')
  const powered = pieces.length === 1 && head.type === 'number' && head.script === 'arabic' ? readPower(text, end) : null
  const raise = (value: Big) => (powered === null ? value : value.pow(powered.exponent))
  const low = raise(evaluate(pieces, 'low'))
  return {
    start,
    end: powered?.end ?? end,
    low,
    high: isInterval(pieces) ? raise(evaluate(pieces, 'high')) : low,
    script: head.type === 'number' ? head.script : 'han',
    form: 'plain',
    more: more?.type === 'more' ? more.mark : '',
    magnitude: trailingMagnitude(pieces),
    bare: (bareLarge || (SMALL.get(first) ?? 0) > 1) && pieces.length < (bareLarge ? 4 : 3) && more === undefined && !BEFORE_BARE.has(text[start - 1] ?? ''),
  }
}

function isInterval(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.type === 'number' && piece.low !== piece.high)
}

const POWER = /\^([+-]?\d{1,2})(?!\d)/y

/** An exponent written with ^ at `at`. */
function readPower(text: string, at: number): { readonly exponent: number; readonly end: number } | null {
  POWER.lastIndex = at
  const match = POWER.exec(text)
  return match === null ? null : { exponent: Number(match[1]), end: at + match[0].length }
}

const HAN = /[一-龥]/

/** Whether a lone financial numeral can be one: nothing Han beside it, or a fraction or amount before it (二分之壹). */
function standsAlone(text: string, at: number): boolean {
  const before = text[at - 1] ?? ''
  return '之圆元角又'.includes(before) && (before !== '' || !HAN.test(text[at + 1] ?? ''))
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
