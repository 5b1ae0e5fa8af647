import type { Numeral } from '../numerals/numeral.ts'
import type { Amount } from './amount.ts'

/** 成 and 折 before these are no tenths: 成立, 折合. */
const NOT_TENTHS = new Set('立为长效果本功员熟型都绩品人就交套分色像了')
const NOT_DISCOUNT = new Set('合叠射旧扣腾算迁返断中价')

/** 三成, 三成五, 3成4, 三成半, 八折, 七五折: per cent. */
export function readTenths(text: string, numeral: Numeral, limit: number): Amount | null {
  const { start, low, high } = numeral
  const at = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end
  if (at >= limit || (text[at] !== '折' && text[at] !== '成')) return null
  const next = text[at + 1] ?? ''
  const base = {
    start,
    numberEnd: numeral.end,
    numeral,
    unit: null,
    unitText: '%',
    unitCode: '%',
    form: 'percent' as const,
  }
  if (text[at] === '折' && !NOT_DISCOUNT.has(next)) {
    const factor = high.gte(10) ? 1 : 10
    return { ...base, end: at + 1, low: low.times(factor), high: high.times(factor), more: false }
  }
  if (text[at] !== '成' || NOT_TENTHS.has(next) || high.gt(10)) return null
  const arabic = numeral.script === 'arabic' && /^\d(?!\d)/.test(text.slice(at + 1, at + 3))
  const digit = next === '半' ? 5 : arabic ? Number(next) : '一二三四五六七八九'.indexOf(next) + 1
  const more = next === '多' || next === '余'
  const end = at + (digit > 0 && next !== '' ? 2 : more ? 2 : 1)
  const plus = next === '' ? 0 : digit
  return { ...base, end, low: low.times(10).plus(plus), high: high.times(10).plus(plus), more }
}
