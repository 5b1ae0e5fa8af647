import type { Unit } from '../../lexicon/unit.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { readNumeral } from '../numerals/read-numeral.ts'
import type { Amount } from './amount.ts'
import { headUnit } from './head-unit.ts'
import { matchUnit } from './match-unit.ts'
import { readCompoundMoney } from './read-compound-money.ts'
import { HALF, readHalf } from './read-half.ts'
import { readTenths } from './read-tenths.ts'

const MORE_AFTER_UNIT = /[多余](?![元样层边方维额地])/y

/** The amount that starts exactly at `start`; null if no number does. */
export function readAmount(text: string, start: number, limit: number): Amount | null {
  const half = readHalf(text, start, limit)
  if (half !== null) return half
  const numeral = readNumeral(text, start, limit)
  if (numeral === null) return null
  const { low, high } = numeral
  if (numeral.form !== 'plain') {
    const [unitText, unitCode] = SHARE_UNITS[numeral.form]
    return {
      start,
      end: numeral.end,
      numberEnd: numeral.end,
      low,
      high,
      numeral,
      unit: null,
      unitText,
      unitCode,
      form: numeral.form,
      more: false,
    }
  }
  return readTenths(text, numeral, limit) ?? readCompoundMoney(text, numeral, limit) ?? readUnit(text, numeral, limit)
}

const SHARE_UNITS = { fraction: ['', '1'], percent: ['%', '%'], permille: ['‰', '[ppth]'] } as const

function readUnit(text: string, numeral: Numeral, limit: number): Amount {
  const { end: numberEnd } = numeral
  const at = text[numberEnd] === ' ' ? numberEnd + 1 : numberEnd
  const unit = matchUnit(text, at)
  if (unit === null || at + unit.surface.length > limit)
    return withUnit(numeral, numeral.magnitude > 0 ? headUnit(text, at) : null, numberEnd, false)
  const end = at + unit.surface.length
  const next = end < limit ? text[end] : undefined
  if (next === '半' && (unit.family === 'time' || unit.surface === '个' || unit.surface === '倍'))
    return withHalf(text, numeral, unit, end + 1)
  const more = next === '多' || next === '余'
  if (more && unit.surface === '个') {
    const split = unitAfterGe(text, end + 1)
    if (split !== null && AFTER_GE.has(split.unit.family)) return withUnit(numeral, split.unit, split.end, true)
  }
  return more && takesMore(text, unit, end)
    ? withUnit(numeral, unit, end + 1, true)
    : withUnit(numeral, unit, end, false)
}

/** Families whose units 个多 stands before: 个多小时, 个多百分点; not 个多位, 个多元化. */
const AFTER_GE = new Set(['time', 'ratio'])

function takesMore(text: string, { family, surface }: Unit, end: number): boolean {
  MORE_AFTER_UNIT.lastIndex = end
  return (
    (family === 'time' || family === 'physical' || family === 'money' || surface === '倍' || surface === '%') &&
    MORE_AFTER_UNIT.test(text)
  )
}

/** 两年半, 两个半小时: half a unit more. */
function withHalf(text: string, numeral: Numeral, unit: Unit, end: number): Amount {
  const split = unit.surface === '个' ? unitAfterGe(text, end) : null
  const amount = split === null ? withUnit(numeral, unit, end, false) : withUnit(numeral, split.unit, split.end, false)
  return { ...amount, low: numeral.low.plus(HALF), high: numeral.high.plus(HALF) }
}

function withUnit(numeral: Numeral, unit: Unit | null, end: number, more: boolean): Amount {
  return {
    start: numeral.start,
    end,
    numberEnd: numeral.end,
    low: numeral.low,
    high: numeral.high,
    numeral,
    unit,
    unitText: unit === null ? '' : unit.canonical,
    unitCode: unit === null ? null : unit.code,
    form: 'plain',
    more,
  }
}

/** The unit that 个 was split from by 半 or 多, and its end: 个多月, 个半小时. */
function unitAfterGe(text: string, at: number): { readonly unit: Unit; readonly end: number } | null {
  const month = text[at] === '月'
  const unit = month ? matchUnit('个月', 0) : matchUnit(text, at)
  return unit === null ? null : { unit, end: month ? at + 1 : at + unit.surface.length }
}
