import Big from 'big.js'
import type { Bound } from '../../model/claim.ts'
import { characterSet } from '../../text/character-set.ts'
import { readPlain, scale } from '../numerals/read-plain.ts'
import { type Amount, isInterval } from './amount.ts'
import { qualifierAfter, qualifierBefore } from './match-qualifier.ts'
import { matchUnit } from './match-unit.ts'
import type { Quantity } from './quantity.ts'
import { readAmount } from './read-amount.ts'
import { readNeighbours } from './read-neighbours.ts'

/** Joins the ends of a range; 和 and 与 only if 之间 follows: 在20和30之间. */
const RANGE = / ?(?:-{1,2}|－|—{1,2}|–|~|～|至|到|─|−|〜|和|与) ?/y
const mayRange = characterSet(' -－—–~～至到─−〜和与')
const DOUBLING = /翻了?(?:([一二两三四五六]|\d(?:\.\d{1,2})?)番|番|([一二两三四五六\d])倍)/y
const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  人民币: 'CNY',
  新台币: 'TWD',
  台币: 'TWD',
  港币: 'HKD',
  港元: 'HKD',
  美金: 'USD',
}
const CURRENCY_NAME = /(?:人民币|新台币|台币|港币|港元|美金)\s{0,2}$/
/** What may stand directly before an amount that a currency name precedes. */
const NAME_END = new Set('币元金 ')
const SYMBOLS: ReadonlyMap<string, readonly [unit: string, code: string]> = new Map([
  ['¥', ['元', 'CNY']],
  ['￥', ['元', 'CNY']],
  ['$', ['元', 'USD']],
  ['€', ['欧元', 'EUR']],
  ['£', ['英镑', 'GBP']],
])

/**
 * The quantity whose number starts at `start`: numeral, unit, range and qualifiers. `from` and `limit` bound the
 * sentence. Null if no number starts there.
 */
export function readQuantity(text: string, start: number, from: number, limit: number): Quantity | null {
  if (text[start] === '翻') return readDoubling(text, start, from, limit)
  const first = readAmount(text, start, limit)
  if (first === null) return null
  const amount = readRange(text, first, limit) ?? readNeighbours(text, first, limit) ?? first
  return qualify(text, withCurrency(text, withSign(text, amount, from)), from, limit)
}

function readRange(text: string, first: Amount, limit: number): Amount | null {
  if (!mayRange(text, first.end) || isInterval(first) || first.more || first.form === 'half') return null
  RANGE.lastIndex = first.end
  const separator = RANGE.exec(text)
  if (separator === null) return null
  // 0.9 -0.2: two cells, the second below zero.
  if (first.unit === null && / [-−]$/.test(separator[0])) return null
  const at = first.end + separator[0].length
  const second = at < limit ? readAmount(text, at, limit) : null
  if (
    second === null ||
    second.form === 'half' ||
    (second.numeral.script !== first.numeral.script && first.unit === null)
  )
    return null
  if (
    /[和与]/.test(separator[0]) &&
    second.unitText !== '间' &&
    text[second.end] !== '间' &&
    !text.startsWith('之间', second.end)
  )
    return null
  if (first.unitText !== '' && second.unitText !== first.unitText) return null
  if (second.unitText === '间' && /[和与]/.test(separator[0]))
    return { ...second, ...UNITLESS, end: second.numberEnd, start: first.start, low: first.low, high: second.high }
  const low =
    first.numeral.magnitude === 0 || first.unitText === '' ? scale(first.low, inherited(first, second)) : first.low
  return { ...second, start: first.start, low, high: second.high }
}

const UNITLESS = { unit: null, unitText: '', unitCode: null } as const

/** 十八至三十万: the first number shares the magnitude of the second; 从8500到3万: it has none to share. */
function inherited(first: Amount, second: Amount): number {
  const { magnitude } = second.numeral
  const shared = magnitude >= 8 ? 8 : magnitude >= 4 ? 4 : magnitude
  if (first.unitText !== '' || first.numeral.magnitude >= 4 || (first.numeral.magnitude > 0 && shared < 4)) return 0
  return first.low.lt(second.high.div(scale(new Big(1), shared))) ? shared : 0
}

/** The last character of a sign, or the blank after it. */
const maySign = characterSet('负負-－−下 ')

function withSign(text: string, amount: Amount, from: number): Amount {
  if (!maySign(text, amount.start - 1)) return amount
  const before = text[amount.start - 1]
  const outer = amount.start - 2 < from ? ' ' : (text[amount.start - 2] as string)
  if (text.startsWith('零下', amount.start - 2) && amount.start - 2 >= from && DEGREES.has(amount.unitText))
    return negate(amount, amount.start - 2)
  const spaced = before === ' ' && (text[amount.start - 2] === '负' || text[amount.start - 2] === '負')
  if (spaced) return negate(amount, amount.start - 2)
  const negative =
    (before === '负' || before === '負' || before === '-' || before === '－' || before === '−') &&
    amount.start - 1 >= from &&
    /[\s（(，,为是达至到于|]/.test(outer)
  return negative ? negate(amount, amount.start - 1) : amount
}

/** 零下 puts these below zero. */
const DEGREES = new Set(['度', '℃', '°C', '摄氏度'])

/** The sign before a range is that of its first number. */
function negate(amount: Amount, start: number): Amount {
  const low = amount.low.times(-1)
  const high = isInterval(amount) ? amount.high : low
  return { ...amount, start, low, high }
}

const mayNameCurrency = characterSet([...SYMBOLS.keys(), ...NAME_END])

function withCurrency(text: string, amount: Amount): Amount {
  if (!mayNameCurrency(text, amount.start - 1)) return amount
  const symbol = SYMBOLS.get(text[amount.start - 1] ?? '')
  if (symbol !== undefined && amount.unit === null) {
    return { ...amount, start: amount.start - 1, unit: matchUnit('元', 0), unitText: symbol[0], unitCode: symbol[1] }
  }
  if (amount.unitCode !== 'CNY' || !NAME_END.has(text[amount.start - 1] ?? '')) return amount
  const name = CURRENCY_NAME.exec(text.slice(Math.max(0, amount.start - 6), amount.start))?.[0].trim()
  return name === undefined ? amount : { ...amount, unitCode: CURRENCY_NAMES[name] as string }
}

function qualify(text: string, amount: Amount, from: number, limit: number): Quantity {
  const { numeral } = amount
  const bareLead = numeral.script === 'han' && '百千万亿'.includes(text[numeral.start] as string)
  const before = qualifierBefore(
    text,
    amount.start,
    from,
    bareLead || (text[numeral.start] === '半' && amount.unitText === ''),
  )
  const after = amount.end < limit ? afterQualifier(text, amount) : null
  const more = amount.more || numeral.more !== ''
  const bound: Bound = isInterval(amount)
    ? 'range'
    : ((before !== null && before.qualifier.bound !== 'exact' ? before.qualifier.bound : null) ??
      after?.bound ??
      (more ? (numeral.more === '来' ? 'about' : 'over') : 'exact'))
  return {
    start: before?.start ?? amount.start,
    end: amount.end + (after?.word.length ?? 0),
    numberStart: amount.start,
    numberEnd: amount.numberEnd,
    low: amount.low,
    high: amount.high,
    bound,
    above: before === null && after !== null && after.bound === 'min',
    unit: amount.unit,
    unitText: amount.unitText,
    unitCode: amount.unitCode,
    script: numeral.script,
    form: amount.form,
    magnitude: numeral.magnitude >= 8 ? 8 : numeral.magnitude >= 4 ? 4 : 0,
    bare: numeral.bare,
  }
}

/** 内 limits only times and distances; 强 and 弱 only fractions. */
function afterQualifier(text: string, amount: Amount): ReturnType<typeof qualifierAfter> {
  const qualifier = qualifierAfter(text, amount.end)
  if (qualifier === null) return null
  const family = amount.unit?.family
  if (qualifier.word === '内' && family !== 'time' && family !== 'physical') return null
  if ((qualifier.word === '多' || qualifier.word === '余') && !amount.more) return null
  if (
    (qualifier.word === '强' || qualifier.word === '弱') &&
    (amount.form === 'plain' || /[^，。；、）\s]/.test(text[amount.end + 1] ?? ' '))
  )
    return null
  return qualifier
}

/** 翻番, 翻一番, 翻两番: twice, twice, four times the base; 翻1.4番 is kept in 番, its power being no decimal. */
function readDoubling(text: string, start: number, from: number, limit: number): Quantity | null {
  DOUBLING.lastIndex = start
  const match = DOUBLING.exec(text)
  if (match === null) return null
  const count = match[1] ?? match[2]
  const number = count === undefined ? null : readPlain(text, start + match[0].length - 1 - count.length, limit)
  const times = number === null ? new Big(1) : number.low
  const whole = times.eq(times.round(0))
  const value = match[2] === undefined && whole ? new Big(2).pow(times.toNumber()) : times
  const before = qualifierBefore(text, start, from, false)
  const end = start + match[0].length
  const more = text[end] === '多'
  return {
    start: before?.start ?? start,
    end: more ? end + 1 : end,
    numberStart: start,
    numberEnd: end,
    low: value,
    high: value,
    bound: before?.qualifier.bound ?? (more ? 'over' : 'exact'),
    above: false,
    unit: matchUnit('倍', 0),
    unitText: whole ? '倍' : '番',
    unitCode: whole ? '{times}' : null,
    script: 'han',
    form: 'multiple',
    magnitude: 0,
    bare: false,
  }
}
