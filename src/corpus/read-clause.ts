import { FIGURE_LEADS, GENERAL_HEADS, VERB_LEADS } from '../lexicon/subject-modifiers.ts'
import { VERB_CLASSES } from '../lexicon/verb-classes.ts'
import type { Claim } from '../model/claim.ts'
import type { ClaimContext } from './claim-context.ts'
import { indexWords, wordAt } from './index-words.ts'
import type { IndicatorWords, SubjectReading } from './read-subject.ts'
import { narrowing, stripModifiers, stripPlace, WRAPPING } from './read-subject.ts'
import { innerVerb, leadingVerb, verbClass } from './verb-class.ts'

export interface ClauseReading {
  readonly subject: SubjectReading
  /** Null where the clause has no verb of its own. */
  readonly verb: string | null
}

const STATING = indexWords([...VERB_CLASSES.level, ...VERB_CLASSES.change, ...FIGURE_LEADS], 'last')
const LEADS = indexWords(VERB_LEADS, 'first')
const MOST_LEADS = 6
/** More words before a general head are a phrase of their own, no modifier. */
const LONGEST_MODIFIER = 10

/**
 * Reads the clause before a figure: an indicator's name, with nothing between it and the figure but words that state it
 * (城镇登记失业率控制在 4.5%, 全市共清理各类牌子 9100块). Also finds what a general subject is narrowed by: 固定资产 in
 * 完成固定资产投资. Null when the clause names nothing, when the subject stands after the figure, and in 分别 lists, where a
 * figure belongs to a name further off.
 */
export function readClause(
  claim: Claim,
  { before, stretch, after }: ClaimContext,
  place: string | null,
  words: IndicatorWords,
): ClauseReading | null {
  const subject = claim.subject.replace(WRAPPING, '')
  if (claim.group?.relation === 'respectively') return null
  if (subject !== '' && !before.includes(claim.subject) && after.includes(claim.subject)) return null
  const base = subject !== '' && claim.per?.includes(subject) === true
  const counted = base ? readAfter(after.replace(WRAPPING, ''), words) : null
  if (counted !== null) return counted
  const clause = before.replace(WRAPPING, '')
  const found = findName(clause, words, GENERAL_HEADS.has(subject) ? subject : '')
  if (found === null) return null
  const word = words.exact.get(found.name) ?? words.loose.get(found.name)
  const lead = stripLeads(clause.slice(0, found.start), place)
  const { phrase, verb } = splitVerb(lead)
  const own = claim.per === null ? phrase : phrase.replace(/每.*$/, '')
  const { modifiers, level } = stripModifiers(stripLeads(own, place), 0, 0)
  if (!words.exact.has(found.name) && modifiers.length > LONGEST_MODIFIER) return null
  return {
    subject: {
      concept: word ?? found.name,
      head: found.name,
      known: word === undefined ? 'unknown' : words.exact.has(found.name) ? 'exact' : 'loose',
      modifiers: narrowing(modifiers),
      level,
    },
    // 登记 in 城镇登记失业率 is no verb, whatever a parser makes of it.
    verb:
      found.verb ??
      verb ??
      openingVerb(stretch.slice(0, stretch.length - before.length), place) ??
      (found.name.includes(claim.predicate) ? '' : null),
  }
}

/** 每万名常住人口配备18名社区工作者: what is counted follows the figure, the base of the rate stands before it. */
function readAfter(after: string, words: IndicatorWords): ClauseReading | null {
  for (let length = Math.min(words.longest, after.length); length > 0; length--) {
    const head = after.slice(0, length)
    const concept = words.exact.get(head)
    if (concept !== undefined)
      return { subject: { concept, head, known: 'exact', modifiers: '', level: null }, verb: null }
  }
  return null
}

/** 由2020年的 behind the name of what has grown. */
const ORIGIN = /[由从](?:(?:(?:19|20)\d\d年[底末初]?|上年|去年|原来|当年)的?)?$/

/** The longest name that ends the clause, once stating words behind it are taken off one by one. */
function findName(
  clause: string,
  words: IndicatorWords,
  general: string,
): { name: string; start: number; verb: string | null } | null {
  let end = clause.length - (ORIGIN.exec(clause)?.[0].length ?? 0)
  let verb: string | null = null
  for (let leads = 0; leads <= MOST_LEADS && end > 0; leads++) {
    const last = clause[end - 1] as string
    for (let length = Math.min(end, words.longestByLast.get(last) ?? 0); length > 0; length--) {
      const name = clause.slice(end - length, end)
      if (words.exact.has(name) || words.loose.has(name)) return { name, start: end - length, verb }
    }
    if (general !== '' && clause.endsWith(general, end)) return { name: general, start: end - general.length, verb }
    const lead = STATING.get(last)?.find((word) => clause.endsWith(word, end))
    if (lead === undefined) return null
    const stated = verbClass(lead)
    if (verb === null && stated in VERB_CLASSES) verb = stated
    end -= lead.length
  }
  return null
}

/** 2.全年, 一是: the number of a list. */
const LIST_MARK = /^(?:\d{1,2}[.．]?(?!年|月)|[一二三四五六七八九十]是|[-.·•]+)(?=[\u4e00-\u9fff])/

function stripLeads(phrase: string, place: string | null): string {
  const rest = stripPlace(phrase.replace(LIST_MARK, ''), place)
  const lead = wordAt(LEADS, rest) ?? TIME_LEAD.exec(rest)?.[0] ?? ''
  return lead === '' ? rest : stripLeads(rest.slice(lead.length), place)
}

/** 2023年, 到2025年末, 1至4月, 十四五期间, 五年来: when, not what. */
const TIME_LEAD =
  /^(?:到|至|截至|截止|自|从|与|比)?(?:(?:19|20)\d\d年?[-—~至到])?(?:(?:(?:19|20)\d\d年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}(?:[-—~至到]\d{1,2})?月(?:份)?|[一二三四五六七八九十]{1,3}五(?=时期|期间|期?末|以来|规划)|[一二三四五六七八九十\d]{1,3}年(?=来|间)|(?:过去|最近|近|今后|未来)[一二三四五六七八九十\d]{1,2}年)(?:时期|期间|规划期|以来|来|间|年?[底末初]|期末)?|[三四五]年(?:累计)?(?!规划|计划|行动|期)|本届政府|[年期][底末]|上半年|下半年|前?[一二三四]个?季度|今年以来)/

/** 解散 in 解散为建而建、功能重复的工作群组: the verb that opens the stretch, when the clause itself has none. */
function openingVerb(stretch: string, place: string | null): string | null {
  return splitVerb(stripLeads(stretch.replace(WRAPPING, ''), place)).verb
}

/** The verb of the words before a name, and what follows it: 在镇区新增 and 清理村级 have theirs in different places. */
function splitVerb(phrase: string): { phrase: string; verb: string | null } {
  const leading = leadingVerb(phrase)
  if (leading !== null) return { phrase: afterVerb(phrase, leading.verb.length), verb: leading.name }
  const inner = innerVerb(phrase)
  return inner === null ? { phrase, verb: null } : { phrase: afterVerb(phrase, inner.end), verb: inner.name }
}

function afterVerb(phrase: string, end: number): string {
  return phrase.slice(end).replace(/^了/, '')
}
