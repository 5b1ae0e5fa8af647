const VALUES: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}
const NUMERALS = /十[一二三四五六七八九]|[一二三四五六七八九两双]十|[一二三四五六七八九十两双]/g
/** A row of numerals and nothing else names one group with each: 一十百千, 二三四五一. */
const ROW = /^[一二三四五六七八九十两双百千万]{3,6}$/
/** 百会千企: how many, not which. */
const VAGUE = /[百千万亿]/
/** What a numeral before it measures: three years are no three members. */
const MEASURED =
  /^(?:年|月|天|日|周|季度|小时|分钟|秒|公里|里|米|亩|次(?!产业)|届|期|轮|元|度|倍|折|刻|岁|夜|成|流|律|致|样|起|体|批|手|线)/
/** 五规合一, 统一: the last numeral names the result. */
const RESULT = /[合统唯归专划]$/

/** How many members a numeral formula names, with how many numerals, and the largest of them. */
export interface NamedCount {
  readonly n: number
  readonly numerals: number
  readonly largest: number
}

/**
 * The number of members that the numerals of a formula add up to: 三对三化 6, 十户共治 10, 三个一批 3 (the first counts what
 * follows, numeral or not), 一十百千 4; null for those that name none: 三年行动计划, 百会千企.
 */
export function countNamed(form: string): NamedCount | null {
  if (ROW.test(form)) return { n: form.length, numerals: form.length, largest: form.length }
  if (VAGUE.test(form)) return null
  const counts: number[] = []
  for (const { 0: numeral, index } of form.matchAll(NUMERALS)) {
    const after = form.slice(index + numeral.length)
    if (after === '' || MEASURED.test(after) || RESULT.test(form.slice(0, index))) continue
    if (numeral === '一' && form[index - 1] === '个') continue
    counts.push(magnitude(numeral))
  }
  const n = counts.reduce((sum, count) => sum + count, 0)
  return n < 2 ? null : { n, numerals: counts.length, largest: Math.max(...counts) }
}

function magnitude([first = '', second]: string): number {
  const value = VALUES[first] as number
  if (second === undefined) return value
  return first === '十' ? 10 + (VALUES[second] as number) : value * 10
}
