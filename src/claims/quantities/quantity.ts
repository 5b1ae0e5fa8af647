import type Big from 'big.js'
import type { Unit } from '../../lexicon/unit.ts'
import type { Bound } from '../../model/claim.ts'

/** A number with its unit and qualifiers as read from the text; offsets are UTF-16 into the text. */
export interface Quantity {
  /** The span of the record: qualifiers, numeral, unit. */
  readonly start: number
  readonly end: number
  readonly numberStart: number
  readonly numberEnd: number
  readonly low: Big
  readonly high: Big
  readonly bound: Bound
  /** Bounded by 以上, which is a lower limit in a rule and "more than" in a report. */
  readonly above: boolean
  readonly unit: Unit | null
  /** What the record shows as unit; '' if none. */
  readonly unitText: string
  readonly unitCode: string | null
  readonly script: 'arabic' | 'han'
  readonly form: 'plain' | 'fraction' | 'percent' | 'permille' | 'multiple' | 'half'
  /** The power of the 万 or 亿 the numeral ends in; 0 if none. */
  readonly magnitude: number
  /** Begins with a bare 百, 千, 万, 亿. */
  readonly bare: boolean
}

/** Whether a quantity is a rank: ranks carry 位 without a unit of the lexicon behind it. */
export function isRank({ unit, unitText }: Quantity): boolean {
  return unit === null && unitText === '位'
}

/** Whether a quantity is a part of a whole: 三成, 40%, 千分之五. */
export function isShare({ unit, form }: Quantity): boolean {
  return form !== 'plain' || unit?.family === 'ratio'
}
