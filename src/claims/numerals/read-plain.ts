import Big from 'big.js'
import { beginsNoNumeral, DIGITS, isArabicDigit, isFinancial, LARGE, SMALL } from './characters.ts'
import { evaluate, power } from './evaluate.ts'
import type { Numeral } from './numeral.ts'
import { Part, partAt } from './part.ts'
import type { Piece } from './tokenize.ts'
import { tokenizeNumeral } from './tokenize.ts'

/** Words before a bare magnitude that make it a number: 上百, 近千, 过亿. */
const BEFORE_BARE = new Set('上近逾超过约达')

/** The numeral without fractions that starts exactly at `start`, not read past `limit`; null if there is none. */
export function readPlain(text: string, start: number, limit: number): Numeral | null {
  if (start >= limit) return null
  const known = readDigits(text, start, limit) ?? readDigit(text, start)
  if (known !== null) return known
  const first = text[start] as string
  if (beginsNoNumeral(text, start)) return null
  const bareLarge = LARGE.has(first)
  if (
    bareLarge &&
    (!BEFORE_BARE.has(text[start - 1] ?? '') || text[start - 2] === '签') &&
    !'余多'.includes(text[start + 1] ?? ' ')
  )
    return null
  const { pieces, end } = tokenizeNumeral(text, start, limit, bareLarge ? [ONE] : [])
  const head = pieces[0]
  if (head === undefined || head.type === 'large' || head.type === 'more') return null
  if (end - start === 1 && isFinancial(first) && !standsAlone(text, start)) return null
  const more = pieces.find((piece) => piece.type === 'more')
  const powered =
    pieces.length === 1 && head.type === 'number' && head.script === 'arabic' ? readPower(text, end, limit) : null
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
    bare:
      (bareLarge || (SMALL.get(first) ?? 0) > 1) &&
      pieces.length < (bareLarge ? 4 : 3) &&
      more === undefined &&
      !BEFORE_BARE.has(text[start - 1] ?? ''),
  }
}

const ARABIC = /\d{1,15}(?:\.\d{1,15})?(?=[一-龥%])/y

/** Digits before a Chinese character that says no more of the number, as most numerals are: read without taking them to pieces. */
function readDigits(text: string, start: number, limit: number): Numeral | null {
  if (!isArabicDigit(text.charCodeAt(start))) return null
  ARABIC.lastIndex = start
  if (!ARABIC.test(text) || ARABIC.lastIndex > limit) return null
  const end = ARABIC.lastIndex
  return partAt(text, end) === Part.none ? short(start, end, decimal(text, start, end), 'arabic') : null
}

/** Those that are numerals wherever they stand, with their value. */
const HAN_DIGITS = new Map(
  [...DIGITS].filter(([char]) => !isFinancial(char)).map(([char, digit]) => [char, new Big(digit)]),
)

/** A single Han digit, as most Han numerals are. */
function readDigit(text: string, start: number): Numeral | null {
  if (partAt(text, start) !== Part.hanDigit) return null
  if (text[start + 1] === ' ' || partAt(text, start + 1) !== Part.none) return null
  const value = HAN_DIGITS.get(text[start] as string)
  return value === undefined ? null : short(start, start + 1, value, 'han')
}

function short(start: number, end: number, value: Big, script: Numeral['script']): Numeral {
  return { start, end, low: value, high: value, script, form: 'plain', more: '', magnitude: 0, bare: false }
}

/** Numbers of few digits, by their digits and how many of them are decimals: most figures are among them. */
const SHORT_NUMBERS = new Map<number, Big>()
const SHORT = 5
const MOST_KNOWN = 20_000

function decimal(text: string, start: number, end: number): Big {
  if (end - start > SHORT) return new Big(text.slice(start, end))
  let digits = 0
  let decimals = 0
  for (let at = start; at < end; at++) {
    if (text[at] === '.') decimals = end - at - 1
    else digits = digits * 10 + text.charCodeAt(at) - ZERO
  }
  const key = digits * SHORT + decimals
  const known = SHORT_NUMBERS.get(key)
  if (known !== undefined) return known
  const value = new Big(text.slice(start, end))
  if (SHORT_NUMBERS.size < MOST_KNOWN) SHORT_NUMBERS.set(key, value)
  return value
}

const ZERO = '0'.charCodeAt(0)

function isInterval(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.type === 'number' && piece.low !== piece.high)
}

const POWER = /\^([+-]?\d{1,2})(?!\d)/y

/** An exponent written with ^ at `at`. */
function readPower(
  text: string,
  at: number,
  limit: number,
): { readonly exponent: number; readonly end: number } | null {
  POWER.lastIndex = at
  const match = POWER.exec(text)
  return match === null || POWER.lastIndex > limit ? null : { exponent: Number(match[1]), end: POWER.lastIndex }
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
