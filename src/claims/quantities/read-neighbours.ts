import Big from 'big.js'
import { scale } from '../numerals/read-plain.ts'
import { type Amount, isInterval } from './amount.ts'
import { readAmount } from './read-amount.ts'

/** With these, two numbers in a row name two kinds, not about how many: 一、二类, 2、3期. */
const NAMING = new Set('类级期届批等班组章节条款项次轮层部路'.split(''))
/** The second and later of more than two, an ordinal, or one of a series said of several things. */
const NO_ESTIMATE = /(?:[第、.\d—-]|分别[^，。；]{0,8})$/
const CONTEXT = 12
const COUNTED = new Set(['item', 'person', 'event', 'time'])

/** 六、七位, 二、三百人, 2、3个: two digits in a row that together say about how many. */
export function readNeighbours(text: string, first: Amount, limit: number): Amount | null {
  if (text[first.end] !== '、' || first.end - first.start !== 1 || first.numeral.form !== 'plain') return null
  if (NO_ESTIMATE.test(text.slice(Math.max(0, first.start - CONTEXT), first.start))) return null
  const second = readAmount(text, first.end + 1, limit)
  if (second === null || second.form !== 'plain' || second.numeral.form !== 'plain' || isInterval(second)) return null
  const { unit, numeral } = second
  if (unit === null ? numeral.magnitude === 0 : NAMING.has(unit.surface)) return null
  if (numeral.script !== first.numeral.script || (numeral.script === 'arabic' && !COUNTED.has(unit?.family ?? '')))
    return null
  const low = scale(first.low, numeral.magnitude)
  return second.low.minus(low).eq(scale(ONE, numeral.magnitude)) ? { ...second, start: first.start, low } : null
}

const ONE = new Big(1)
