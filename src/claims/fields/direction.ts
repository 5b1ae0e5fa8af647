import { DOWN_VERBS, UP_VERBS } from '../../lexicon/verbs.ts'
import type { Direction } from '../../model/claim.ts'
import { characterSet, SPACES } from '../../text/character-set.ts'

/** What may stand between a verb of change and its amount: 增长了近, 提高幅度为, 同比下降约. */
const BETWEEN =
  /(?:了|约|近|超过?|逾|不少于|不低于|至少|幅度?|率|额|量|目标|速度|预期|分别|为|达到?|将|均|只有?|仅|在|合计|共|可|：|左右|高达|[\s“])$/
/** Each ends in one of these. */
const endsBetween = characterSet(`了约近超过逾于少幅度率额量标期别为达到将均只有仅在计共可：右${SPACES}“`)
/** The base of a rate at the end: 调涨每公升. */
const BASE = /每[^，。；、\d]{1,6}$/
/** 稳增长45条措施: what the measures are for. */
const AIM = /[稳保促抓谋]增[长收产]$/
/** Adjectives that state a difference only after 比 or 较: 比上年多300人, but 最多9名. */
const COMPARED = new Set(['多', '少', '高', '低', '快', '慢', '翻'])
const LONGEST_VERB = 4

/** The direction of a verb of change directly before the amount; null if another verb or a noun stands there. */
export function changeBefore(before: string): Direction | null {
  if (AIM.test(before)) return null
  const direction = directionAtEnd(before)
  // 调涨每公升2.4元: the base stands between.
  return direction === null && before.includes('每') ? directionAtEnd(before.replace(BASE, '')) : direction
}

function directionAtEnd(before: string): Direction | null {
  let rest = before
  for (let i = 0; i < 3; i++) {
    const direction = verbAtEnd(rest)
    if (direction !== null) return direction
    const between = endsBetween(rest, rest.length - 1) ? BETWEEN.exec(rest) : null
    if (between === null) return null
    if (/^(?:为|达到?|在|率|额|量)$/.test(between[0]) && !/(?:幅|增速)$/.test(rest.slice(0, between.index))) return null
    rest = rest.slice(0, between.index)
  }
  return null
}

/** No other character ends a verb of change. */
const endsVerb = characterSet([...UP_VERBS, ...DOWN_VERBS].map((verb) => verb.at(-1) as string))

function verbAtEnd(text: string): Direction | null {
  if (!endsVerb(text, text.length - 1)) return null
  for (let length = Math.min(LONGEST_VERB, text.length); length > 0; length--) {
    const word = text.slice(-length)
    if (length === 1 && text.endsWith('新增')) return null
    if (length === 1 && COMPARED.has(word) && !/[比较]/.test(text)) continue
    if (DOWN_VERBS.has(word)) return 'down'
    if (UP_VERBS.has(word)) return 'up'
  }
  return null
}

const DIRECTIONS = new RegExp(
  [...UP_VERBS, ...DOWN_VERBS]
    .filter((verb) => verb.length > 1)
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/^.*$/, '(?:$&)(?![值税服到至])([^，。；]{0,14})$'),
)

/** Limits that contain a verb of change without stating one: 不得少于. */
const LIMITS = /不得?(?:[少低高多大小]于|超过)/g
/** What after a verb of change makes the figure a level again. */
const LEVEL_AFTER = /[占达为至到率]|比[重例]/

/** The direction of the verb of change that governs the figure from further left in the clause: 降低成本30%. */
export function nearestDirection(before: string): Direction | null {
  const match = DIRECTIONS.exec(before.replace(LIMITS, ''))
  if (match === null || LEVEL_AFTER.test(match[1] as string)) return null
  return DOWN_VERBS.has(match[0].slice(0, match[0].length - (match[1] as string).length)) ? 'down' : 'up'
}
