import Big from 'big.js'
import type { Numeral } from '../numerals/numeral.ts'
import type { Amount } from './amount.ts'
import { matchUnit } from './match-unit.ts'

/** Exactly one half. */
export const HALF = new Big('0.5')
const HALF_AFTER_ONE = /一半(?=[^径边岛导]|$)/y
const HALF_UNIT = /半(?:个小时|小时|个钟头|个多?月|个百分点|个世纪|个|年|天|数|成)/y

/** 一半 (0.5 of a whole), 半数, and 半 before a unit of time. */
export function readHalf(text: string, start: number, limit: number): Amount | null {
  const char = text[start]
  if (char !== '一' && char !== '半') return null
  const pattern = char === '一' ? HALF_AFTER_ONE : HALF_UNIT
  pattern.lastIndex = start
  const match = pattern.exec(text)
  if (match === null) return null
  const end = start + match[0].length
  if (char === '一' && end > limit) return null
  const numeral: Numeral = {
    start,
    end: start + (char === '一' ? 2 : 1),
    low: HALF,
    high: HALF,
    script: 'han',
    form: 'fraction',
    more: '',
    magnitude: 0,
    bare: false,
  }
  if (text[end - 1] === '成' && char === '半')
    return {
      start,
      end,
      numberEnd: numeral.end,
      low: HALF.times(10),
      high: HALF.times(10),
      numeral,
      unit: null,
      unitText: '%',
      unitCode: '%',
      form: 'percent',
      more: false,
    }
  const unit = char === '一' ? null : matchUnit(text, start + 1)
  return {
    start,
    end,
    numberEnd: numeral.end,
    low: HALF,
    high: HALF,
    numeral,
    unit,
    unitText: unit?.canonical ?? '',
    unitCode: unit?.code ?? null,
    form: unit === null ? 'half' : 'plain',
    more: false,
  }
}
