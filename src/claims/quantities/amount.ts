import type Big from 'big.js'
import type { Unit } from '../../lexicon/unit.ts'
import type { Numeral } from '../numerals/numeral.ts'

/** A numeral with its unit, before ranges and qualifiers. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly numberEnd: number
  readonly low: Big
  readonly high: Big
  readonly numeral: Numeral
  readonly unit: Unit | null
  readonly unitText: string
  readonly unitCode: string | null
  readonly form: 'plain' | 'fraction' | 'percent' | 'permille' | 'half'
  /** 多 or 余 after the unit: 两年多. */
  readonly more: boolean
}

/** Whether a number has two different limits; most have the same object as both. */
export function isInterval({ low, high }: { readonly low: Big; readonly high: Big }): boolean {
  return low !== high && !low.eq(high)
}
