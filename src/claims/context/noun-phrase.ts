import { DETERMINERS, EVENT_OPENERS, NAME_ADVERBS } from '../../lexicon/clause-words.ts'
import { HEAD_NOUNS, JOINT_VERBS, NOUN_VERBS, STATISTIC } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'

/** A stretch of chunks, `from` inclusive, `to` exclusive; empty if they are equal. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The longest relative clause looked through for its head: 12名表现突出的干部. */
const RELATIVE_CLAUSE = 16
const TRAILING = new Set(['等', '中', '上', '内', '里', '之一', '以上', '以下', '左右', '以内', '后', '前', '时', '之', '作', '来', '多', '余', '起', '间'])
/** Adverbs that may open a noun phrase: 较成熟的, 最美. */
const DEGREE = /^(?:比较|[较最更极不全新多非未无已正])/
/** A bracket that explains the phrase before it. */
const GLOSS = /^（(?:以下简称|简称|即|含|不含|下同|初步|见|注)/

/**
 * The noun phrase that ends before chunk `to`, going left; stops at verbs, breaks, 的 and scopes. A `subject` stands
 * before its verb: 编制减少160个.
 */
export function nounPhraseBefore(chunks: readonly Chunk[], to: number, subject = false): Stretch {
  let from = to
  while (from > 0) {
    const chunk = chunks[from - 1] as Chunk
    if (chunk.kind === 'noun' || (chunk.kind === 'adjective' && (from < to || chunks[from - 2]?.kind === 'noun'))) from--
    else if (NAME_ADVERBS.has(chunk.text) && from < to) from--
    else if (chunk.kind === 'particle' && chunk.pos === 'f' && from < to && chunks[from - 2]?.kind === 'noun') from--
    else if (isNominalVerb(chunks, from - 1, from, to, subject)) from--
    else break
  }
  return { from, to }
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
  const governed = before === 'verb' || ((before === 'noun' || before === 'adjective') && !followsPreposition(chunks, at - 1)) || DETERMINERS.has(chunks[at - 1]?.text ?? '')
  if (!last && lengthOf(chunks, from, to) === 1) return text.length % 2 === 0 && (kind === 'weak-verb' || !CREATES.test(text))
  if (last && subject && NOUN_VERBS.has(text)) return true
  if (!last && (NOUN_VERBS.has(text) || kind === 'weak-verb') && STATISTIC.test((chunks[to - 1] as Chunk).text)) return true
  if (NOUN_VERBS.has(text)) return (governed && (last || before !== 'verb' || !JOINT_VERBS.has(text) || HEAD_NOUNS.has(headAfter(chunks, at)))) || (last && before === 'weak-verb')
  if (kind === 'verb') return !last && HEAD_NOUNS.has(headAfter(chunks, at)) && governs(chunks, at - 1)
  if (last) return before !== undefined && (before === 'noun' || before === 'adjective' || text.length === 1) && governs(chunks, at - 1)
  return before === 'noun' && governs(chunks, at - 1)
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

function lengthOf(chunks: readonly Chunk[], from: number, to: number): number {
  return (chunks[to - 1] as Chunk).end - (chunks[from] as Chunk).start
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

/**
 * The noun phrase that starts at chunk `from`, going right; empty if none does. Looks through 的 and relative clauses. After a number of `persons` a verb
 * says what they do.
 */
export function nounPhraseAfter(chunks: readonly Chunk[], from: number, persons: boolean): Stretch {
  let start = from
  while (chunks[start]?.kind === 'of' || chunks[start]?.text.trim() === '') start++
  if (chunks[start]?.kind === 'quantity' && chunks[start + 1]?.kind === 'of') start += 2
  start = relativeHead(chunks, start) ?? start
  let to = start
  while (to < chunks.length && !(persons && to > start && isVerbal(chunks[to] as Chunk, chunks[to + 1])) && mayContinue(chunks, to, start)) to++
  if (to - start === 1 && lengthOf(chunks, start, to) === 1 && chunks[to]?.kind === 'pause' && chunks[to + 1]?.kind === 'noun') to = acrossPause(chunks, to + 1)
  if (chunks[to]?.kind === 'quantity') while (to - start > 1 && (chunks[to - 1] as Chunk).pos === 'x') to--
  while (to > start && (TRAILING.has((chunks[to - 1] as Chunk).text) || GLOSS.test((chunks[to - 1] as Chunk).text) || (to - start > 1 && /^[li]$/.test((chunks[to - 1] as Chunk).pos)))) to--
  const opened = chunks[start]?.kind === 'verb' || chunks[start]?.kind === 'weak-verb'
  const cut = chunks[to]?.kind === 'preposition' || chunks[to]?.kind === 'level'
  if (to > start && !(opened && cut)) return { from: start, to }
  const nouns = lastNouns(chunks, start)
  return to > start && nouns.from === nouns.to ? { from: start, to } : nouns
}

/** 市、县（区）机关党组织: a place of one character goes on after 、. */
function acrossPause(chunks: readonly Chunk[], from: number): number {
  let to = from
  while (chunks[to]?.kind === 'noun') to++
  return to
}

function isVerbal({ kind, text }: Chunk, next: Chunk | undefined): boolean {
  return kind === 'weak-verb' || (kind === 'verb' && !(NOUN_VERBS.has(text) && next?.kind === 'noun' && !EVENT_OPENERS.has(text)))
}

function mayContinue(chunks: readonly Chunk[], at: number, start: number): boolean {
  const { kind, text, pos } = chunks[at] as Chunk
  const next = chunks[at + 1]
  if (kind === 'noun') return !(at > start && EVENT_OPENERS.has(text))
  if (kind === 'adjective') return next !== undefined && (next.kind === 'noun' || next.kind === 'adjective' || (next.kind === 'verb' && NOUN_VERBS.has(next.text)))
  if (kind === 'particle' && pos === 'f') return at > start && next?.kind === 'noun'
  if (NAME_ADVERBS.has(text)) return next?.kind === 'noun' || next?.kind === 'weak-verb' || (next !== undefined && NOUN_VERBS.has(next.text))
  if (kind === 'adverb' && !DEGREE.test(text)) return false
  if (kind === 'adverb' || kind === 'scope') return at === start && (next?.kind === 'noun' || next?.kind === 'weak-verb' || NAME_ADVERBS.has(next?.text ?? ''))
  if (NOUN_VERBS.has(text)) return ((next?.kind === 'noun' || NOUN_VERBS.has(next?.text ?? '')) && next !== undefined && !(EVENT_OPENERS.has(text) && at > start && !(HEAD_NOUNS.has(next.text) && endsHere(chunks[at + 2])))) || (at > start && (endsHere(next) || PREDICATES.has(next?.kind)))
  if (kind === 'verb') return next?.kind === 'noun' && lengthOf(chunks, at + 1, at + 2) === 1 && endsHere(chunks[at + 2])
  // A verb inside the phrase is followed by its noun at once, and by nothing that is counted or done.
  if (kind === 'weak-verb' || kind === 'change' || kind === 'level') return text.length > 1 && !EVENT_OPENERS.has(text) && leadsToNoun(chunks, at + 1)
  return false
}

function endsHere(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.kind === 'break' || chunk.kind === 'pause' || chunk.kind === 'of' || chunk.kind === 'coordinator' || chunk.text === '之一' || chunk.kind === 'particle'
}

const PREDICATES: ReadonlySet<Chunk['kind'] | undefined> = new Set(['verb', 'weak-verb', 'level', 'change', 'adverb'])

/** Whether nouns follow, over one more verb at most, that end the phrase: 品质提升示范街道. */
function leadsToNoun(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at]
  const over = next?.kind === 'weak-verb' || (next?.kind === 'verb' && NOUN_VERBS.has(next.text)) ? at + 1 : at
  return chunks[over]?.kind === 'noun' && endsAfterNouns(chunks, over)
}

function endsAfterNouns(chunks: readonly Chunk[], at: number): boolean {
  let i = at
  while (chunks[i]?.kind === 'noun') i++
  const stop = chunks[i]
  return stop === undefined || stop.kind === 'break' || stop.kind === 'pause' || (stop.kind !== 'quantity' && i - at < 2)
}

const OPENS_RELATIVE = new Set(['verb', 'weak-verb', 'preposition', 'adverb', 'adjective', 'change', 'level'])

/** Where the head of a relative clause begins that starts at `start`: after its 的. Null if none starts there. */
function relativeHead(chunks: readonly Chunk[], start: number): number | null {
  const first = chunks[start]
  if (first === undefined || !OPENS_RELATIVE.has(first.kind)) return null
  if (EVENT_OPENERS.has(first.text) && first.kind !== 'preposition') return null
  for (let i = start; i < chunks.length; i++) {
    const { kind, end } = chunks[i] as Chunk
    if (kind === 'break' || kind === 'quantity' || end - first.start > RELATIVE_CLAUSE) return null
    if (kind === 'of') return i + 1
  }
  return null
}

function endsClause({ kind, text }: Chunk): boolean {
  return kind === 'break' || kind === 'quantity' || kind === 'pause' || (kind === 'level' && text !== '为') || text === '进行'
}

/** The nouns a clause ends in that opens with a verb or preposition: 3起整治形式主义典型问题, 与群众相关事项. */
function lastNouns(chunks: readonly Chunk[], start: number): Stretch {
  const none = { from: start, to: start }
  const first = chunks[start]
  if (first === undefined || (first.kind !== 'preposition' && first.kind !== 'weak-verb' && first.kind !== 'verb')) return none
  if (EVENT_OPENERS.has(first.text) && first.text !== '与') return none
  let to = start + 1
  while (to < chunks.length && !endsClause(chunks[to] as Chunk)) to++
  const stop = chunks[to]
  if (stop !== undefined && stop.kind !== 'break' && !EVENT_OPENERS.has(stop.text)) return none
  let from = to
  while (from > start + 1 && ((chunks[from - 1] as Chunk).kind === 'noun' || (chunks[from - 1] as Chunk).kind === 'adjective')) from--
  return from < to && lengthOf(chunks, from, to) > 1 && (chunks[to - 1] as Chunk).end - first.start < 2 * RELATIVE_CLAUSE ? { from, to } : none
}
