import { characterSet, SPACES } from '../../text/character-set.ts'
import type { Numeral } from '../numerals/numeral.ts'
import { readPlain } from '../numerals/read-plain.ts'
import { type Amount, isInterval } from './amount.ts'
import { matchUnit } from './match-unit.ts'

const YUAN = /\s?[元圆块]/y
const mayBeYuan = characterSet(`${SPACES}元圆块`)
const JIAO = /[角毛]/y
const FEN = /分/y

/** 五元三毛, 一百三十五块六角七分钱: yuan with their parts in one amount. */
export function readCompoundMoney(text: string, numeral: Numeral, limit: number): Amount | null {
  if (!mayBeYuan(text, numeral.end)) return null
  let end = matchEnd(YUAN, text, numeral.end)
  if (end === null || isInterval(numeral)) return null
  let total = numeral.low
  let parts = 0
  for (const [unit, value] of [
    [JIAO, '0.1'],
    [FEN, '0.01'],
  ] as const) {
    const part = readPlain(text, end, limit)
    const after = part === null ? null : matchEnd(unit, text, part.end)
    if (part === null || after === null) continue
    total = total.plus(part.low.times(value))
    end = after
    parts++
  }
  if (parts === 0) return null
  if (text[end] === '钱') end++
  return {
    start: numeral.start,
    end,
    numberEnd: numeral.end,
    low: total,
    high: total,
    numeral,
    unit: matchUnit('元', 0),
    unitText: '元',
    unitCode: 'CNY',
    form: 'plain',
    more: false,
  }
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  return match === null ? null : at + match[0].length
}
