import Big from 'big.js'
import { characterSet, SPACES } from '../../text/character-set.ts'
import { isArabicDigit } from './characters.ts'
import type { Numeral } from './numeral.ts'
import { readPlain } from './read-plain.ts'

const PER_HUNDRED = /[百佰]\s{0,2}分\s{0,2}之\s{0,2}/y
const PER_THOUSAND = /[千仟]分之/y
const PER_TEN_THOUSAND = /[万萬]分之/y
const PARTS = /\s{0,2}个?分\s{0,2}之\s{0,2}/y
const SLASH = /(?:(\d{1,3}) )?(\d{1,3})[/／](\d{1,3})(?![\d/年月号.])/y
const mayBePer = characterSet('百佰千仟万萬')
/** What goes on to a fraction behind a numeral. */
const mayGoOn = characterSet(`${SPACES}/／又个分`)
/** Below this denominator a fraction is read as in speech, to four places (三分之一 = 0.3333). */
const SPOKEN = 100

/** 百分之十五, 千分之三, 三分之二, 1/5, 三又二分之一 at `start`, where the numeral `plain` is read without it; null if no fraction starts there. */
export function readFraction(text: string, start: number, plain: Numeral | null, limit: number): Numeral | null {
  const share = mayBePer(text, start) ? readPerHundred(text, start, limit) : null
  if (share !== null || plain === null || !mayGoOn(text, plain.end)) return share
  return readSlash(text, start, limit) ?? readParts(text, plain, limit)
}

function readPerHundred(text: string, start: number, limit: number): Numeral | null {
  if (text[skipSpaces(text, start + 1)] !== '分') return null
  for (const { pattern, form, factor } of PERCENTAGES) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (match === null) continue
    const at = start + match[0].length
    if (at < limit && text[at] === '百') return percentage(start, at + 1, HUNDRED, HUNDRED, form, '')
    const numeral = readPlain(text, at, limit)
    if (numeral === null) return null
    const more = MORE_THAN.has(text.slice(numeral.end, Math.min(limit, numeral.end + 2))) ? '多' : ''
    const { low, high, end } = numeral
    return percentage(start, end + 2 * more.length, low.times(factor), high.times(factor), form, numeral.more || more)
  }
  return null
}

const HUNDRED = new Big(100)
/** 百分之七点多 */
const MORE_THAN = new Set(['点多', '点几'])

const PERCENTAGES = [
  { pattern: PER_HUNDRED, form: 'percent', factor: 1 },
  { pattern: PER_THOUSAND, form: 'permille', factor: 1 },
  { pattern: PER_TEN_THOUSAND, form: 'percent', factor: 0.01 },
] as const

function percentage(start: number, end: number, low: Big, high: Big, form: Numeral['form'], more: string): Numeral {
  return { start, end, low, high, script: 'han', form, more, magnitude: 0, bare: false }
}

function readSlash(text: string, start: number, limit: number): Numeral | null {
  if (!isArabicDigit(text.charCodeAt(start))) return null
  SLASH.lastIndex = start
  const match = SLASH.exec(text)
  if (match === null || SLASH.lastIndex > limit || Number(match[3]) === 0) return null
  const part = divide(new Big(match[2] as string), new Big(match[3] as string))
  const value = match[1] === undefined ? part : part.plus(match[1])
  return {
    start,
    end: start + match[0].length,
    low: value,
    high: value,
    script: 'arabic',
    form: 'fraction',
    more: '',
    magnitude: 0,
    bare: false,
  }
}

/** Integer and fraction: 三又二分之一. */
const AND = /\s?又\s?/y

function readParts(text: string, first: Numeral, limit: number): Numeral | null {
  AND.lastIndex = first.end
  const and = AND.exec(text)
  if (and !== null) {
    const denominator = readPlain(text, first.end + and[0].length, limit)
    const numerator = denominator === null ? null : readNumerator(text, denominator, limit)
    if (denominator === null || numerator === null || denominator.low.eq(0)) return null
    const value = first.low.plus(numerator.value.div(denominator.low))
    return { ...first, end: numerator.end, low: value, high: value, form: 'fraction' }
  }
  const numerator = readNumerator(text, first, limit)
  if (numerator === null || first.low.eq(0)) return null
  const value = divide(numerator.value, first.low)
  return { ...first, end: numerator.end, low: value, high: value, form: 'fraction', magnitude: 0, bare: false }
}

function readNumerator(
  text: string,
  denominator: Numeral,
  limit: number,
): { readonly value: Big; readonly end: number } | null {
  PARTS.lastIndex = denominator.end
  const match = PARTS.exec(text)
  if (match === null) return null
  const at = denominator.end + match[0].length
  const negative = text[at] === '负' || text[at] === '負'
  const numerator = readPlain(text, negative ? at + 1 : at, limit)
  return numerator === null ? null : { value: negative ? numerator.low.times(-1) : numerator.low, end: numerator.end }
}

function divide(numerator: Big, denominator: Big): Big {
  const quotient = numerator.div(denominator)
  const exact = quotient.times(denominator).eq(numerator) || denominator.gte(SPOKEN) || quotient.abs().gt(1)
  return exact ? quotient : quotient.round(4)
}

function skipSpaces(text: string, at: number): number {
  let end = at
  while (end - at < 2 && text[end] === ' ') end++
  return end
}
