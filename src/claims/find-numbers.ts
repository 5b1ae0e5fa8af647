import type { NumberStatus } from '../model/claim.ts'
import type { Sentence } from '../model/document.ts'
import { characterSet, isHan } from '../text/character-set.ts'
import type { Quantity } from './quantities/quantity.ts'
import { readQuantity } from './quantities/read-quantity.ts'
import { shareUnits } from './quantities/share-units.ts'
import type { Reading } from './reading.ts'
import { ARABIC_DATES, HAN_DATES } from './status/dates.ts'
import { ARABIC_ENUMERATORS, HAN_ENUMERATORS } from './status/enumerators.ts'
import { matchFixed } from './status/fixed-expressions.ts'
import { HAN_IDENTIFIERS } from './status/han-identifiers.ts'
import { ARABIC_IDENTIFIERS } from './status/identifiers.ts'
import { judge } from './status/judge.ts'
import { ARABIC, isNumeralCharacter, NONE, numeralKind } from './status/numeral-characters.ts'
import { readRank } from './status/read-rank.ts'
import type { Expression } from './status/rule.ts'
import { matchRules, ruleSet } from './status/rule.ts'

const ARABIC_RULES = ruleSet([...ARABIC_ENUMERATORS, ...ARABIC_DATES, ...ARABIC_IDENTIFIERS])
const HAN_RULES = ruleSet([...HAN_ENUMERATORS, ...HAN_DATES, ...HAN_IDENTIFIERS])

/** Every number of a sentence in text order, with its status. `roc`: the text counts years from 1912. */
export function findNumbers(text: string, sentence: Sentence, roc: boolean): Reading[] {
  const readings: Reading[] = []
  const { start: from, end: limit } = sentence
  const add = (quantity: Quantity, status: NumberStatus, rule: string) =>
    readings.push({ sentence, quantity, status, rule, cover: null, row: null })
  let at = from
  while (at < limit) {
    const kind = numeralKind(text.charCodeAt(at))
    if (kind === NONE) {
      at++
      continue
    }
    if (kind === ARABIC && startsAtPoint(text, at, from)) at--
    const rank = readRank(text, at, from, limit)
    if (rank !== null) {
      add(rank, 'claim', 'rank')
      at = rank.end
      continue
    }
    const expression = matchExpression(text, at, from, kind)
    if (expression !== null) {
      const cover = { start: text[at - 1] === '第' ? at - 1 : at, end: expression.end }
      for (const quantity of numbersWithin(text, at, expression.end))
        readings.push({ sentence, quantity, status: expression.status, rule: expression.rule, cover, row: null })
      at = Math.max(expression.end, at + 1)
      continue
    }
    const quantity = readQuantity(text, at, from, limit)
    if (quantity === null) {
      at = skipRun(text, at, limit)
      continue
    }
    if (isMorpheme(text, quantity, from, limit)) {
      at = quantity.end
      continue
    }
    const { status, rule } = judge(text, quantity, from, limit, roc)
    add(quantity, status, rule)
    at = Math.max(quantity.end, at + 1)
  }
  return shareUnits(text, readings)
}

/** Whether the digit at `at` is the first after a decimal point without an integer part: .5. */
function startsAtPoint(text: string, at: number, from: number): boolean {
  return text[at - 1] === '.' && at - 1 >= from && (at - 2 < from || !/[\dA-Za-z.]/.test(text[at - 2] as string))
}

function matchExpression(text: string, at: number, from: number, kind: number): Expression | null {
  if (kind === ARABIC) return isPlainQuantity(text, at, from) ? null : matchRules(ARABIC_RULES, text, at, from)
  const fixed = text[at - 1] === '第' ? null : matchFixed(text, at, from)
  return fixed ?? matchRules(HAN_RULES, text, at, from)
}

/** An expression longer than this is data, whose digits are not read one by one. */
const LONGEST_EXPRESSION = 80

/** Besides Chinese characters. */
const isSafeBefore = characterSet('，、。；：“')
/** After these a number may be an ordinal, a reference, a telephone number. */
const isRiskyBefore = characterSet('第表图线话真编号报打箱码月年日至到')
const isSafeAfter = characterSet('万亿%个元家项人户名件处座所场台辆公平亩吨千倍类种岁')
const DIGITS_AND_POINT = /\d{1,12}(?:\.\d{1,6})?/y

/** Most numbers: digits between Chinese text and a unit that no date or identifier has; no rule need be tried on them. */
function isPlainQuantity(text: string, at: number, from: number): boolean {
  if (at <= from || isRiskyBefore(text, at - 1) || !(isHan(text, at - 1) || isSafeBefore(text, at - 1))) return false
  DIGITS_AND_POINT.lastIndex = at
  return DIGITS_AND_POINT.test(text) && isSafeAfter(text, DIGITS_AND_POINT.lastIndex)
}

function numbersWithin(text: string, start: number, end: number): Quantity[] {
  if (end - start > LONGEST_EXPRESSION) return []
  const quantities: Quantity[] = []
  let at = start
  while (at < end) {
    const quantity = isNumeralCharacter(text.charCodeAt(at)) ? readQuantity(text, at, start, end) : null
    if (quantity !== null) quantities.push(quantity)
    at = Math.max(quantity?.end ?? 0, at + 1)
  }
  return quantities
}

/** 一 or 零 without a unit between Han characters is a piece of a word (统一, 一体化), no number. */
function isMorpheme(text: string, { start, end, unit, form }: Quantity, from: number, limit: number): boolean {
  if (end - start !== 1 || (text[start] !== '一' && text[start] !== '零') || unit !== null || form !== 'plain')
    return false
  return (start > from && isHan(text, start - 1)) || (end < limit && isHan(text, end))
}

/** Past a run that is no numeral: digits too many to count are walked over once, not once a digit. */
function skipRun(text: string, at: number, limit: number): number {
  const kind = numeralKind(text.charCodeAt(at))
  let end = at + 1
  if (end < limit && numeralKind(text.charCodeAt(end)) === kind && text[end] === text[at])
    while (end < limit && numeralKind(text.charCodeAt(end)) === kind) end++
  return end
}
