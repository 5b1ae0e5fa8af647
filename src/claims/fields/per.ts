import { ADVERBS } from '../../lexicon/clause-words.ts'
import { ACTION_VERBS, DOWN_VERBS, LEVEL_VERBS, UP_VERBS } from '../../lexicon/verbs.ts'
import type { Surroundings } from '../context/clause.ts'
import { holds, marked } from '../context/marked.ts'

const EACH = /(?:平均)?每(?:一)?([^每，。；：]{1,24})$/
const CLASSIFIER = /^(?:个|名|位|家|户|座|所|条|项|件|次|支|张|批|台|辆|处)(?=[^，。、均\d])/
const TIME =
  /^(?:\d{0,3}|[一二两三四五六七八九十半]{0,3})(?:个)?(?:年|月|周|季度?|日|天|学期|学年|小时|分钟|秒|半年|星期|届)/
const QUANTITY =
  /^(?:[\d,. ]{1,9}|[一二两三四五六七八九十百千万]{1,3})?(?:千人口|万人口|人口|公斤|吨|亩|股|公升|升(?=[下上降涨补]|$)|平米|人|平方公里|平方米|立方米|千人|万人|桶|千克|公里|公顷|斤|株|头|度|千瓦时|人次)/
const PERSONS = /^[百千万]名(?:老年?人口?|常住人口|户籍人口|居民|学生|群众|职工|就业人员|从业人员|适龄儿童|党员)/
const SLASH_UNIT =
  /^\/(年|月|日|天|周|季度|学期|小时|分钟|秒|人次?|户|亩|吨|公斤|千克|平方公里|公里|平方米|立方米|千瓦时|度|头|只|台|套|辆|件|次|生|床)/
const SLASH = /^\/([一-龥]{1,6}(?:[·•][一-龥]{1,3})?)/
const PER_MU = /亩[产均][^，。；、]{0,6}$/
/** 年均增长7%, 日均净增300户; 年均浓度 is a statistic of its own. */
const PER_TIME = /([年月日])均(?!浓度|值|气温|降[水雨]|水平|收入|工资|价)[^，。；、\d]{0,10}$/
const EXCHANGE = /(?:^|\d)([一-龥]{1,4})(?:兑(?!现|付)|折合|约合)[^，。；、\d]{0,4}$/
/** One of them stands in whatever names a base before the figure: most clauses need no further look. */
const BASE = marked(/[每均亩兑合]/, '每均亩兑合')
const LONGEST = 12

/** The base of a rate: 每万名常住人口 → 万名常住人口, 元/吨 → 吨, 亩产 → 亩, 年均 → 年; null if the claim is no rate. It ends before `subject`. */
export function perOf({ before, after, marks }: Surroundings, subject: string): string | null {
  if (after.startsWith('/')) {
    const slash = (SLASH_UNIT.exec(after) ?? SLASH.exec(after))?.[1]
    if (slash !== undefined) return slash.replace(/(?:左右|以上|以下|以内)$/, '')
  }
  if (!holds(BASE, before, marks)) return null
  const each = EACH.exec(before)?.[1]
  if (each !== undefined) return baseOf(withoutTail(each, subject))
  if (PER_MU.test(before)) return '亩'
  const time = PER_TIME.exec(before)?.[1]
  if (time !== undefined) return time
  return EXCHANGE.exec(before)?.[1] ?? null
}

/** 千名老人养老床位数, said of 养老床位数 → 千名老人; a classifier alone is no base. */
function withoutTail(phrase: string, subject: string): string {
  const rest = subject !== '' && phrase.endsWith(subject) ? phrase.slice(0, -subject.length) : ''
  return rest.length > 1 ? rest : phrase
}

function baseOf(phrase: string): string | null {
  const plain = phrase.trim()
  const time = TIME.exec(plain)?.[0]
  if (time !== undefined && time !== '') return time
  const persons = PERSONS.exec(plain)?.[0]
  if (persons !== undefined) return persons
  const quantity = QUANTITY.exec(plain)?.[0]
  if (quantity !== undefined) return quantity
  const stripped = plain.replace(CLASSIFIER, '')
  const noun = isVerb(stripped.slice(0, 2)) || USUAL.test(stripped) ? plain.slice(0, 1) : stripped
  let end = 0
  while (end < noun.length && end < LONGEST && !startsVerb(noun, end)) end++
  return end === 0 || (end === LONGEST && noun.length > LONGEST) ? null : noun.slice(0, end).replace(/对[内外]$/, '')
}

/** Time words that begin what is said of the base: 每户常年输出1名. */
const USUAL = /^(?:常年|全年|年均|月均|逐步|平均)/

function startsVerb(text: string, at: number): boolean {
  if (at === 0) return false
  return isVerb(text.slice(at, at + 2)) || '达为有至均设配给按可应需的发补奖约限就才都'.includes(text[at] as string)
}

function isVerb(word: string): boolean {
  return (
    word.length === 2 &&
    (ACTION_VERBS.has(word) || LEVEL_VERBS.has(word) || ADVERBS.has(word) || UP_VERBS.has(word) || DOWN_VERBS.has(word))
  )
}
