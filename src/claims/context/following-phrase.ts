import { EVENT_OPENERS } from '../../lexicon/clause-words.ts'
import { COUNTED_ACTS, PERSONS } from '../../lexicon/counted.ts'
import { NOUN_VERBS } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { isShare } from '../quantities/quantity.ts'
import type { Chunk } from './chunk.ts'
import { isVerb } from './chunk.ts'
import { extendName } from './extend-name.ts'
import { relativeHead } from './find-head.ts'
import { headBeyond } from './head-beyond.ts'
import { nounPhraseAfter, peopleBehindVerbs } from './noun-phrase-after.ts'
import { skip } from './skip.ts'
import type { Stretch } from './stretch.ts'
import { findIn } from './stretch.ts'

/** An age belongs to whom it stands before: 十八周岁以上村民. */
export const AGES: ReadonlySet<string> = new Set(['岁', '周岁'])

/**
 * The noun phrase after the quantity at chunk `at`, whether or not it is what is counted; empty if none. Persons counted
 * as 人 need no noun: a verb after them is what they do.
 */
export function followingPhrase(chunks: readonly Chunk[], at: number, quantity: Quantity): Stretch {
  const next = chunks[at + 1]
  if (next === undefined || next.kind === 'break') return { from: at + 1, to: at + 1 }
  if (quantity.unitText.startsWith('人') && next?.text === '就业' && isVerb(chunks[skip(chunks, at - 1)]))
    return { from: at + 1, to: at + 2 }
  if (quantity.unitText === '人' && (next?.kind === 'weak-verb' || next?.kind === 'verb') && !NOUN_VERBS.has(next.text))
    return { from: at + 1, to: at + 1 }
  if (isVerb(next) && chunks[at + 2]?.text === '了') return { from: at + 1, to: at + 1 }
  if (next?.text.startsWith('/') === true) return { from: at + 1, to: at + 1 }
  if (ABSTRACT.has(quantity.unitText) && next?.kind === 'weak-verb' && (chunks[at + 2]?.kind ?? 'break') === 'break')
    return { from: at + 1, to: at + 2 }
  const given =
    GIVEN.has(quantity.unit?.family ?? '') && isVerb(next) && GIVING.has(chunks[skip(chunks, at - 1)]?.text ?? '')
  if (given && (chunks[at + 2]?.kind ?? 'break') === 'break') return { from: at + 1, to: at + 2 }
  if (next?.text === '时间') return { from: at + 1, to: at + 2 }
  if (quantity.unitText === '次' && isVerb(next) && !COUNTED_ACTS.has(next?.text ?? ''))
    return { from: at + 1, to: at + 2 }
  if (isShare(quantity) && isVerb(next) && EVENT_OPENERS.has(next?.text ?? '') && relativeHead(chunks, at + 1) === null)
    return { from: at + 1, to: at + 1 }
  if (BOUNDS.has(next?.text ?? '')) return { from: at + 1, to: at + 1 }
  const termed = next?.text === '期' && quantity.unit?.family === 'time'
  const invested = next?.kind === 'verb' && GRANTS.has(chunks[at - 1]?.text ?? '') && !NOUN_VERBS.has(next.text)
  const start = invested || termed || ALTERNATIVE.test(next?.text ?? '') ? at + 2 : at + 1
  const persons = quantity.unit?.family === 'person' && quantity.end > quantity.numberEnd
  const noun = placeAfter(chunks, start, quantity) ?? nounPhraseAfter(chunks, start, persons)
  // Whom 名 and 位 count stands behind them, whatever is said of it first: 300名长期失业青年.
  const unnamed =
    countsPersons(quantity) && (noun.from === noun.to || !PERSONS.test((chunks[noun.to - 1] as Chunk).text))
  const behind = unnamed ? peopleBehindVerbs(chunks, start, PERSONS) : null
  const named = behind ?? noun
  const whole = extendName(chunks, at, headBeyond(chunks, named, quantity) ?? named, quantity)
  const phrase = EVENTS.has(quantity.unitText) ? withEvent(chunks, whole) : whole
  const people = persons ? peopleDescribed(chunks, phrase) : null
  if (people !== null) return people
  if (countsNoRate(quantity) && RATES.test(chunks[phrase.to - 1]?.text ?? '')) return withoutRate(chunks, phrase)
  return AGES.has(quantity.unitText) ? personOf(chunks, phrase) : phrase
}

/** Give a sum, for what a verb behind it names: 拨款3亿元成立基金. */
const GRANTS = new Set(['拨款', '捐款', '集资', '额外拨款'])

/** What has a length or a size, and the verbs whose object it is: 提供两年资助. */
const GIVEN: ReadonlySet<string> = new Set(['time', 'money'])
const GIVING = new Set(
  '提供 给予 给与 享受 享有 获得 获 授予 实施 实行 推行 接受 完成 批出 发放 派发 拨出 获批'.split(' '),
)

const ONE_BY_ONE = new Set(['名', '位'])

/** Whether persons must be named behind a quantity: 200名, 3万 without a classifier. */
function countsPersons({ unit, unitText, magnitude, form }: Quantity): boolean {
  return ONE_BY_ONE.has(unitText) || (unit === null && magnitude > 0 && form === 'plain')
}

/** Classifiers of what is thought or done, as often named by a verb: 两种可能, 三点疑问. */
const ABSTRACT = new Set(['种', '点', '类'])

/** Classifiers of what happens. */
const EVENTS = new Set(['次', '场', '轮', '届', '回', '场次'])

/** 三次双边会谈: the verb a name of events ends in where no clause goes on. */
function withEvent(chunks: readonly Chunk[], { from, to }: Stretch): Stretch {
  const event = chunks[to]?.kind === 'weak-verb' && (chunks[to + 1]?.kind ?? 'break') === 'break'
  return from < to && event && (chunks[to] as Chunk).text.length > 1 ? { from, to: to + 1 } : { from, to }
}

/** A classifier counts no rate, but those whose rate it is: 有4个整改完成率低于80%, 10个断面优良比例达60%. */
function countsNoRate({ unit, form }: Quantity): boolean {
  return form === 'plain' && (unit?.family === 'item' || unit?.family === 'person')
}
const RATES = /(?:.率|比[重例]|占比|增速|[增降涨]幅)$/

/** The nouns before a rate and what it is a rate of; empty if there are none. */
function withoutRate(chunks: readonly Chunk[], { from, to }: Stretch): Stretch {
  let end = to - 1
  while (end > from && (chunks[end - 1] as Chunk).kind !== 'noun') end--
  return { from, to: end }
}

/** Ends a word for persons. */
export const PERSON = /^人$|.(?:[人者群民童生员众女工儿]|人口)$/

/** What a figure has passed when they follow it: 突破2万家大关. */
const BOUNDS = new Set(['大关', '关口', '门槛', '台阶'])
/** Another classifier in brackets: 1.2万套（户）. */
const ALTERNATIVE = /^（[一-龥]{1,2}）$/

/** An age is that of the first persons named: 3岁以上人群疫苗接种率. */
function personOf(chunks: readonly Chunk[], { from, to }: Stretch): Stretch {
  const person = findIn(chunks, from, to, ({ text }) => PERSON.test(text))
  return { from, to: person < 0 ? to : person + 1 }
}

/** 10万名家庭困难的学生: persons are counted, though other nouns with 的 say of what kind. Null if none are. */
function peopleDescribed(chunks: readonly Chunk[], { from, to }: Stretch): Stretch | null {
  if (from === to || chunks[to]?.kind !== 'of' || PERSON.test(joined(chunks, from, to))) return null
  const after = nounPhraseAfter(chunks, to, true)
  return PERSON.test(joined(chunks, after.from, after.to)) ? after : null
}

function joined(chunks: readonly Chunk[], from: number, to: number): string {
  return chunks
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
}

/** 8县（市、区）: a place counted without a classifier ends with its own character and bracket. */
function placeAfter(chunks: readonly Chunk[], from: number, { unit, form }: Quantity): Stretch | null {
  if (unit !== null || form !== 'plain' || !/^[省市县区镇乡村国州旗地]$/.test(chunks[from]?.text ?? '')) return null
  return {
    from,
    to: chunks[from + 1]?.text.startsWith('（') === true && chunks[from + 1]?.kind === 'noun' ? from + 2 : from + 1,
  }
}
