import Big from 'big.js'
import type { Claim } from '../../model/claim.ts'

/** The values a figure may stand for, ends included; null = open. */
export interface Interval {
  readonly low: Big | null
  readonly high: Big | null
}

type Quantity = Pick<Claim, 'value' | 'low' | 'high' | 'bound' | 'text' | 'unit'>

/** How far 约 and 近 may be off. */
const LOOSE = 0.1
const DIGITS = /\d+(?:,\d{3})*(?:\.(\d+))?/
const MAGNITUDES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 }
/** Shares and multiples are rounded even when written as whole numbers; counts are not. */
const ROUNDED_UNIT = /^(?:[%‰倍]|百分点|千分点)$/
/** 1800余 is under 1900; 超1800 may be anything above. */
const JUST_OVER = /[余多几]/

/** What a claim says its figure may be: half a unit of the last digit for rounded figures, more for 约, one side for 超. */
export function claimInterval(claim: Quantity): Interval {
  if (claim.value === null) return { low: big(claim.low), high: big(claim.high) }
  const value = new Big(claim.value)
  const half = roundingStep(claim).div(2)
  switch (claim.bound) {
    case 'over':
      return { low: value, high: JUST_OVER.test(claim.text) ? value.plus(lastDigit(value)) : null }
    case 'about':
      return { low: value.times(1 - LOOSE), high: value.times(1 + LOOSE) }
    case 'near':
      return { low: value.times(1 - LOOSE), high: value }
    case 'min':
      return { low: value, high: null }
    case 'max':
      return { low: null, high: value }
    case 'exact':
    case 'range':
      return { low: value.minus(half), high: value.plus(half) }
  }
}

export function addIntervals(intervals: readonly Interval[]): Interval {
  return intervals.reduce((sum, { low, high }) => ({ low: add(sum.low, low), high: add(sum.high, high) }), {
    low: new Big(0),
    high: new Big(0),
  })
}

export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { low: subtract(a.low, b.high), high: subtract(a.high, b.low) }
}

/** A negative factor turns the interval round. */
export function scaleInterval({ low, high }: Interval, factor: number): Interval {
  const [from, to] = factor < 0 ? [high, low] : [low, high]
  return { low: from?.times(factor) ?? null, high: to?.times(factor) ?? null }
}

/** `unknown` when they meet only because one of them is open. */
export function compareIntervals(a: Interval, b: Interval): 'ok' | 'mismatch' | 'unknown' {
  if (isBelow(a, b) || isBelow(b, a)) return 'mismatch'
  return [a.low, a.high, b.low, b.high].includes(null) ? 'unknown' : 'ok'
}

/**
 * `compareIntervals` for a quotient of rounded figures: also `unknown` where rounding leaves so much open that nearly any
 * stated rate would do (2亿元 to 3亿元 is growth of anything from 0 to 133 %).
 */
export function compareClosely(quotient: Interval, stated: Interval): 'ok' | 'mismatch' | 'unknown' {
  const verdict = compareIntervals(quotient, stated)
  const width = subtract(quotient.high, quotient.low)
  const isLoose = width !== null && stated.high !== null && width.gt(stated.high.times(LOOSE_SHARE))
  return verdict === 'ok' && isLoose ? 'unknown' : verdict
}

/** A quotient that may be off by more than this part of the stated rate confirms nothing. */
const LOOSE_SHARE = 0.25

export function isBelow(a: Interval, b: Interval): boolean {
  return a.high !== null && b.low !== null && a.high.lt(b.low)
}

/** All quotients a / b; null when b may be 0 or an end is open. */
export function divideIntervals(a: Interval, b: Interval): Interval | null {
  if (a.low === null || a.high === null || b.low === null || b.high === null || b.low.lte(0)) return null
  return { low: a.low.div(b.high), high: a.high.div(b.low) }
}

/** One unit of the last digit written, 0 for counts written out in full: 14.2万 → 1000, 35.6% → 0.1, 20% → 1, 11661 → 0. */
function roundingStep({ text, unit }: Quantity): Big {
  const match = DIGITS.exec(text)
  if (match === null) return new Big(0)
  const decimals = match[1]?.length ?? 0
  const magnitude = [...text.slice(match.index + match[0].length)].reduce(
    (product, word) => product * (MAGNITUDES[word] ?? 1),
    1,
  )
  const isRounded = decimals > 0 || magnitude > 1 || ROUNDED_UNIT.test(unit)
  return isRounded ? new Big(magnitude).div(new Big(10).pow(decimals)) : new Big(0)
}

/** 1800 → 100, 54000 → 1000, 3.5 → 0.1: the size of the last digit that is not 0. */
function lastDigit(value: Big): Big {
  const { c: digits, e: exponent } = value
  return new Big(10).pow(exponent - digits.length + 1)
}

function big(value: number | null): Big | null {
  return value === null ? null : new Big(value)
}

function add(a: Big | null, b: Big | null): Big | null {
  return a === null || b === null ? null : a.plus(b)
}

function subtract(a: Big | null, b: Big | null): Big | null {
  return a === null || b === null ? null : a.minus(b)
}
