import Big from 'big.js'
import type { Unit } from '../../lexicon/unit.ts'
import type { Numeral } from '../numerals/read-numeral.ts'
import { readNumeral, readPlain } from '../numerals/read-numeral.ts'
import { matchUnit } from './match-unit.ts'

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

/** 成 and 折 before these are no tenths: 成立, 折合. */
const NOT_TENTHS = new Set('立为长效果本功员熟型都绩品人就交套分色像了')
const NOT_DISCOUNT = new Set('合叠射旧扣腾算迁返断中价')
const MORE_AFTER_UNIT = /[多余](?![元样层边方维额地])/y

/** The amount that starts exactly at `start`; null if no number does. */
export function readAmount(text: string, start: number, limit: number): Amount | null {
  const half = readHalf(text, start)
  if (half !== null) return half
  const numeral = readNumeral(text, start, limit)
  if (numeral === null) return null
  const { low, high } = numeral
  if (numeral.form !== 'plain') {
    const [unitText, unitCode] = SHARE_UNITS[numeral.form]
    return { start, end: numeral.end, numberEnd: numeral.end, low, high, numeral, unit: null, unitText, unitCode, form: numeral.form, more: false }
  }
  return readTenths(text, numeral) ?? readCompoundMoney(text, numeral, limit) ?? readUnit(text, numeral)
}

const SHARE_UNITS = { fraction: ['', '1'], percent: ['%', '%'], permille: ['‰', '[ppth]'] } as const

function readUnit(text: string, numeral: Numeral): Amount {
  const { end: numberEnd } = numeral
  const at = text[numberEnd] === ' ' ? numberEnd + 1 : numberEnd
  const unit = matchUnit(text, at)
  if (unit === null) return withUnit(numeral, null, numberEnd, false)
  const end = at + unit.surface.length
  const next = text[end]
  if (next === '半' && (unit.family === 'time' || unit.surface === '个')) return withHalf(text, numeral, unit, end + 1)
  const more = next === '多' || next === '余'
  if (more && unit.surface === '个') {
    const split = unitAfterGe(text, end + 1)
    if (split !== null && AFTER_GE.has(split.unit.family)) return withUnit(numeral, split.unit, split.end, true)
  }
  return more && takesMore(text, unit, end) ? withUnit(numeral, unit, end + 1, true) : withUnit(numeral, unit, end, false)
}

/** Families whose units 个多 stands before: 个多小时, 个多百分点; not 个多位, 个多元化. */
const AFTER_GE = new Set(['time', 'ratio'])

function takesMore(text: string, { family, surface }: Unit, end: number): boolean {
  MORE_AFTER_UNIT.lastIndex = end
  return (family === 'time' || family === 'physical' || family === 'money' || surface === '倍') && MORE_AFTER_UNIT.test(text)
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

/** 三成, 三成五, 三成半, 八折, 七五折: per cent. */
function readTenths(text: string, numeral: Numeral): Amount | null {
  const { start, low, high } = numeral
  const at = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end
  const next = text[at + 1] ?? ''
  const base = { start, numberEnd: numeral.end, numeral, unit: null, unitText: '%', unitCode: '%', form: 'percent' as const }
  if (text[at] === '折' && !NOT_DISCOUNT.has(next)) {
    const factor = high.gte(10) ? 1 : 10
    return { ...base, end: at + 1, low: low.times(factor), high: high.times(factor), more: false }
  }
  if (text[at] !== '成' || NOT_TENTHS.has(next) || high.gt(10)) return null
  const digit = next === '半' ? 5 : '一二三四五六七八九'.indexOf(next) + 1
  const more = next === '多' || next === '余'
  const end = at + (digit > 0 && next !== '' ? 2 : more ? 2 : 1)
  const plus = next === '' ? 0 : digit
  return { ...base, end, low: low.times(10).plus(plus), high: high.times(10).plus(plus), more }
}

const YUAN = /\s?[元圆块]/y
const JIAO = /[角毛]/y
const FEN = /分/y

/** 五元三毛, 一百三十五块六角七分钱: yuan with their parts in one amount. */
function readCompoundMoney(text: string, numeral: Numeral, limit: number): Amount | null {
  let end = matchEnd(YUAN, text, numeral.end)
  if (end === null || numeral.low.cmp(numeral.high) !== 0) return null
  let total = numeral.low
  let parts = 0
  for (const [unit, value] of [[JIAO, '0.1'], [FEN, '0.01']] as const) {
    const part = readPlain(text, end, limit)
    const after = part === null ? null : matchEnd(unit, text, part.end)
    if (part === null || after === null) continue
    total = total.plus(part.low.times(value))
    end = after
    parts++
  }
  if (parts === 0) return null
  if (text[end] === '钱') end++
  return { start: numeral.start, end, numberEnd: numeral.end, low: total, high: total, numeral, unit: matchUnit('元', 0), unitText: '元', unitCode: 'CNY', form: 'plain', more: false }
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match === null ? null : at + match[0].length
}

const HALF = new Big('0.5')
const HALF_AFTER_ONE = /一半(?=[^径边岛导]|$)/y
const HALF_UNIT = /半(?:个小时|小时|个钟头|个多?月|个百分点|个世纪|个|年|天|数|成)/y

/** 一半 (0.5 of a whole), 半数, and 半 before a unit of time. */
function readHalf(text: string, start: number): Amount | null {
  const char = text[start]
  if (char !== '一' && char !== '半') return null
  const pattern = char === '一' ? HALF_AFTER_ONE : HALF_UNIT
  const end = matchEnd(pattern, text, start)
  if (end === null) return null
  const numeral: Numeral = { start, end: start + (char === '一' ? 2 : 1), low: HALF, high: HALF, script: 'han', form: 'fraction', more: '', magnitude: 0, bare: false }
  if (text[end - 1] === '成' && char === '半') return { start, end, numberEnd: numeral.end, low: HALF.times(10), high: HALF.times(10), numeral, unit: null, unitText: '%', unitCode: '%', form: 'percent', more: false }
  const unit = char === '一' ? null : matchUnit(text, start + 1)
  return { start, end, numberEnd: numeral.end, low: HALF, high: HALF, numeral, unit, unitText: unit?.canonical ?? '', unitCode: unit?.code ?? null, form: unit === null ? 'half' : 'plain', more: false }
}
