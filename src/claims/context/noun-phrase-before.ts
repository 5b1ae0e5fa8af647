import { DETERMINERS, NAME_ADVERBS } from '../../lexicon/clause-words.ts'
import {
  HEAD_NOUNS,
  JOINT_VERBS,
  LIGHT_VERBS,
  MONEY_NOUNS,
  NOUN_VERBS,
  PRENOMINAL_VERBS,
  STATISTIC,
} from '../../lexicon/verbs.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import type { Stretch } from './stretch.ts'
import { lengthOf } from './stretch.ts'

/**
 * The noun phrase that ends before chunk `to`, going left; stops at verbs, breaks, 的 and scopes. A `subject` stands
 * before its verb: 编制减少160个.
 */
export function nounPhraseBefore(chunks: readonly Chunk[], to: number, subject = false): Stretch {
  let from = to
  while (from > 0) {
    const chunk = chunks[from - 1] as Chunk
    if (chunk.kind === 'noun' || (chunk.kind === 'adjective' && (from < to || chunks[from - 2]?.kind === 'noun')))
      from--
    else if (NAME_ADVERBS.has(chunk.text) && from < to) from--
    else if (chunk.text === '不' && from < to && ATTRIBUTES.has((chunks[from] as Chunk).kind)) from--
    else if (chunk.kind === 'particle' && chunk.pos === 'f' && from < to && chunks[from - 2]?.kind === 'noun') from--
    else if (isNominalVerb(chunks, from - 1, from, to, subject)) from--
    else break
  }
  if (to - from === 1 && (chunks[from] as Chunk).text.startsWith('（')) return { from: to, to }
  return { from: PROPORTIONS.has(chunks[to - 1]?.text ?? '') ? wholeProportion(chunks, from) : from, to }
}

/** What 不 negates within a name: 不规范挂牌. */
const ATTRIBUTES: ReadonlySet<ChunkKind> = new Set(['noun', 'adjective'])

const PROPORTIONS = new Set(['比重', '比例', '份额'])
/** May stand in the name of the whole that a proportion is taken of. */
const IN_WHOLE = new Set(['noun', 'adjective', 'of', 'scope', 'particle', 'time', 'adverb'])

/** Where 民生支出占财政支出的比重 begins, whose last nouns begin at `from`; `from` if there is no 占. */
function wholeProportion(chunks: readonly Chunk[], from: number): number {
  let i = from - 1
  while (i >= 0 && IN_WHOLE.has((chunks[i] as Chunk).kind)) i--
  return chunks[i]?.text === '占' ? nounPhraseBefore(chunks, i, true).from : from
}

/** Verbs that do take an object of one character: 新建桥12座. */
const CREATES = /^[新改建增扩修打拆清查架]/

/**
 * Whether the verb at `at` is part of the phrase right of it. At the end of the phrase: a verb that is as often a noun, or
 * one that another verb governs (清理不规范挂牌). Inside: a verb between nouns that another governs (挂牌机构), or
 * the first half of a word whose second half is one character (停车棚, 服务站).
 */
function isNominalVerb(chunks: readonly Chunk[], at: number, from: number, to: number, subject: boolean): boolean {
  const last = from === to || (to - from === 1 && (chunks[from] as Chunk).text.startsWith('（'))
  const { kind, text } = chunks[at] as Chunk
  if (kind !== 'weak-verb' && kind !== 'verb' && !(kind === 'change' && NOUN_VERBS.has(text))) return false
  const before = chunks[at - 1]?.kind
  const governed =
    before === 'verb' ||
    ((before === 'noun' || before === 'adjective') && !followsPreposition(chunks, at - 1)) ||
    DETERMINERS.has(chunks[at - 1]?.text ?? '')
  if (!last && lengthOf(chunks, from, to) === 1)
    return text.length % 2 === 0 && (kind === 'weak-verb' || !CREATES.test(text))
  if (last && (subject ? NOUN_VERBS.has(text) || MONEY_NOUNS.has(text) : hasLightVerb(chunks, at - 1))) return true
  if (
    last &&
    kind === 'weak-verb' &&
    text.length > 1 &&
    !STATES.has(text) &&
    (before === 'verb' || before === 'weak-verb')
  )
    return true
  if (
    !last &&
    PRENOMINAL_VERBS.has(text) &&
    !PEOPLE.test((chunks[to - 1] as Chunk).text) &&
    (before === 'pause' || before === 'coordinator')
  )
    return true
  if (
    !last &&
    (NOUN_VERBS.has(text) || (text === '投入' && before !== undefined && before !== 'break') || kind === 'weak-verb') &&
    STATISTIC.test((chunks[to - 1] as Chunk).text)
  )
    return true
  if (NOUN_VERBS.has(text))
    return (
      (governed && (last || before !== 'verb' || !JOINT_VERBS.has(text) || HEAD_NOUNS.has(headAfter(chunks, at)))) ||
      (last && before === 'weak-verb')
    )
  if (kind === 'verb') return !last && HEAD_NOUNS.has(headAfter(chunks, at)) && governs(chunks, at - 1)
  if (last)
    return (
      before !== undefined &&
      (before === 'noun' || before === 'adjective' || text.length === 1) &&
      governs(chunks, at - 1)
    )
  return before === 'noun' && governs(chunks, at - 1)
}

/** Say what becomes of the thing before them, and are no thing themselves: 建设占地200亩的公园. */
const STATES = new Set(['占地', '到位', '受益', '达产', '获利'])
/** Those a service is done to: 服务群众40万人次. */
const PEOPLE = /(?:群众|居民|村民|市民|企业|学生|儿童|老人|农户|党员|干部|职工|对象|教师|农民|人员)$/

/** Whether a verb that takes acts as its object governs the nouns that end at `at`: 完成农村改厕. */
function hasLightVerb(chunks: readonly Chunk[], at: number): boolean {
  let i = at
  while (chunks[i]?.kind === 'noun' || chunks[i]?.kind === 'adjective' || NOUN_VERBS.has(chunks[i]?.text ?? '')) {
    if (LIGHT_VERBS.has((chunks[i] as Chunk).text)) return true
    i--
  }
  return LIGHT_VERBS.has(chunks[i]?.text ?? '')
}

/** Whether the nouns that end at `at` belong to a preposition: 面向海内外引进人才. */
function followsPreposition(chunks: readonly Chunk[], at: number): boolean {
  let i = at
  while (chunks[i]?.kind === 'noun' || chunks[i]?.kind === 'adjective') i--
  return chunks[i]?.kind === 'preposition' && chunks[i]?.text !== '与'
}

/** The first noun after a run of verbs. */
function headAfter(chunks: readonly Chunk[], at: number): string {
  let i = at + 1
  while (chunks[i]?.kind === 'verb' || chunks[i]?.kind === 'weak-verb') i++
  return chunks[i]?.text ?? ''
}

/** Whether a verb of the lexicon stands at or left of `at` in the same clause, so that a weaker verb need not govern. */
function governs(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at; i >= 0; i--) {
    const { kind } = chunks[i] as Chunk
    if (kind === 'verb') return true
    if (kind === 'break' || kind === 'quantity' || kind === 'level' || kind === 'change') return false
  }
  return false
}
