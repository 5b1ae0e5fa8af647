import type Big from 'big.js'

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
