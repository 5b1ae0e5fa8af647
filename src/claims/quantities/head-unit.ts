import type { Unit } from '../../lexicon/unit.ts'
import { matchUnit } from './match-unit.ts'

/** What is counted after a bare 万 or 亿, up to the 人次 at its end; numerals would begin another figure. */
const COUNTED_TO_HEAD = /[^，。；：、（）\d一二三四五六七八九十百千万亿\s]{2,10}人次(?![一-龥])/y

/** The unit of a number without classifier that the noun counted ends in: 230万门诊求诊人次. Null if there is none. */
export function headUnit(text: string, at: number): Unit | null {
  COUNTED_TO_HEAD.lastIndex = at
  return COUNTED_TO_HEAD.test(text) ? matchUnit('人次', 0) : null
}
