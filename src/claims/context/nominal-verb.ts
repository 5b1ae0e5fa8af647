import { DETERMINERS } from '../../lexicon/clause-words.ts'
import {
  HEAD_NOUNS,
  JOINT_VERBS,
  LIGHT_VERBS,
  MONEY_NOUNS,
  NOUN_VERBS,
  PRENOMINAL_VERBS,
  STATISTIC,
} from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import { lengthOf } from './stretch.ts'

/**
 * Whether the verb at `at` belongs to the name whose rest, chunks `from` to `to`, stands right of it: at its end
 * (清理不规范挂牌) or within it (挂牌机构, 停车棚). A `subject` stands before its verb: 编制减少160个.
 */
export function isNominalVerb(
  chunks: readonly Chunk[],
  at: number,
  from: number,
  to: number,
  subject: boolean,
): boolean {
  const { kind, text } = chunks[at] as Chunk
  if (kind !== 'weak-verb' && kind !== 'verb' && !(kind === 'change' && NOUN_VERBS.has(text))) return false
  const isLast = from === to || (to - from === 1 && (chunks[from] as Chunk).text.startsWith('（'))
  return isLast ? endsName(chunks, at, subject) : standsInName(chunks, at, from, to)
}

/** At the end of a name: a verb that is as often a noun, or one that another verb governs (清理不规范挂牌). */
function endsName(chunks: readonly Chunk[], at: number, subject: boolean): boolean {
  const { kind, text } = chunks[at] as Chunk
  const before = chunks[at - 1]?.kind
  if (OUTLAYS.has(text) && chunks[at + 1]?.kind === 'of') return before === 'noun'
  if (subject ? NOUN_VERBS.has(text) || MONEY_NOUNS.has(text) : hasLightVerb(chunks, at - 1)) return true
  // 拆除重建20栋: what is done together with what is built in its place.
  if (JOINT_VERBS.has(text) && /^(?:拆除|恢复)$/.test(chunks[at - 1]?.text ?? '')) return false
  if (NOUN_VERBS.has(text)) return isGoverned(chunks, at) || before === 'weak-verb'
  if (kind === 'verb') return false
  if (text.length > 1 && !STATES.has(text) && (before === 'verb' || before === 'weak-verb')) return true
  return (
    (before === 'noun' || before === 'adjective' || (before !== undefined && text.length === 1)) &&
    governs(chunks, at - 1)
  )
}

/** Sums that are no acts before 的: 财政投入的80%. */
const OUTLAYS = new Set(['投入', '开支', '支出'])

/**
 * Within a name: a verb between nouns that another governs (挂牌机构), one that names a statistic (就业率), the first
 * half of a word whose second half is one character (停车棚, 服务站), or a character cut off its noun (组建联村党委).
 */
function standsInName(chunks: readonly Chunk[], at: number, from: number, to: number): boolean {
  const { kind, text } = chunks[at] as Chunk
  const before = chunks[at - 1]?.kind
  const last = (chunks[to - 1] as Chunk).text
  if (lengthOf(chunks, from, to) === 1) return text.length % 2 === 0 && (kind === 'weak-verb' || !CREATES.test(text))
  if (text.length === 1 && kind === 'weak-verb' && before === 'verb') return true
  if (PRENOMINAL_VERBS.has(text) && !PEOPLE.test(last) && (before === 'pause' || before === 'coordinator')) return true
  const isInput = text === '投入' && before !== undefined && before !== 'break'
  if ((NOUN_VERBS.has(text) || isInput || kind === 'weak-verb') && STATISTIC.test(last)) return true
  if (NOUN_VERBS.has(text)) {
    const isFree = before !== 'verb' || !JOINT_VERBS.has(text) || HEAD_NOUNS.has(headAfter(chunks, at))
    return isFree && isGoverned(chunks, at)
  }
  if (kind === 'verb')
    return (
      !(LIGHT_VERBS.has(text) && before !== 'noun') && HEAD_NOUNS.has(headAfter(chunks, at)) && governs(chunks, at - 1)
    )
  return before === 'noun' && governs(chunks, at - 1)
}

/** Whether a verb, a name of its own or 各类 stands before the chunk at `at`, so that it names what is done. */
function isGoverned(chunks: readonly Chunk[], at: number): boolean {
  const before = chunks[at - 1]
  if (
    before?.kind === 'verb' ||
    (before?.text === '有' && chunks[at - 2]?.text === '中') ||
    DETERMINERS.has(before?.text ?? '')
  )
    return true
  return (before?.kind === 'noun' || before?.kind === 'adjective') && !followsPreposition(chunks, at - 1)
}

/** Verbs that do take an object of one character: 新建桥12座. */
const CREATES = /^[新改建增扩修打拆清查架]/

/** Say what becomes of the thing before them, and are no thing themselves: 建设占地200亩的公园. */
const STATES = new Set(['占地', '到位', '受益', '达产', '获利', '完工', '竣工', '开工'])
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
