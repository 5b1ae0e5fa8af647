import { EVENT_OPENERS } from '../../lexicon/clause-words.ts'
import type { Chunk } from './chunk.ts'

/** A stretch of chunks, `from` inclusive, `to` exclusive; empty if they are equal. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** The longest relative clause looked through for its head: 12名表现突出的干部. */
const RELATIVE_CLAUSE = 16
const TRAILING = new Set(['等', '中', '上', '内', '里', '之一', '以上', '以下', '左右', '以内', '后', '前', '时', '之', '作', '来', '多', '余', '起', '间'])

/** The noun phrase that ends before chunk `to`, going left; stops at verbs, breaks, 的 and scopes. */
export function nounPhraseBefore(chunks: readonly Chunk[], to: number): Stretch {
  let from = to
  while (from > 0) {
    const chunk = chunks[from - 1] as Chunk
    if (chunk.kind === 'noun' || chunk.kind === 'adjective') {
      from--
      continue
    }
    // A verb between nouns modifies: 挂牌机构, 共同缔造试点.
    if (chunk.kind === 'weak-verb' && from < to && chunks[from - 2]?.kind === 'noun' && governs(chunks, from - 2)) {
      from--
      continue
    }
    break
  }
  return { from, to }
}

/** Whether a verb of the lexicon stands left of `at` in the same clause, so that a weaker verb need not govern. */
function governs(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at; i >= 0; i--) {
    const { kind } = chunks[i] as Chunk
    if (kind === 'verb') return true
    if (kind === 'break' || kind === 'quantity' || kind === 'level' || kind === 'change') return false
  }
  return false
}

/** The noun phrase that starts at chunk `from`, going right; empty if none does. Looks through 的 and relative clauses. */
export function nounPhraseAfter(chunks: readonly Chunk[], from: number): Stretch {
  let start = chunks[from]?.kind === 'of' ? from + 1 : from
  const head = relativeHead(chunks, start)
  if (head !== null) start = head
  let to = start
  while (to < chunks.length) {
    const chunk = chunks[to] as Chunk
    if (!mayContinue(chunks, to, start)) break
    to++
    if (chunk.kind === 'of') start = to
  }
  while (to > start && (TRAILING.has((chunks[to - 1] as Chunk).text) || (chunks[to - 1] as Chunk).kind === 'of')) to--
  return { from: start, to }
}

function mayContinue(chunks: readonly Chunk[], at: number, start: number): boolean {
  const { kind, text } = chunks[at] as Chunk
  const next = chunks[at + 1]
  if (kind === 'noun') return !(at > start && EVENT_OPENERS.has(text))
  if (kind === 'adjective') return next !== undefined && (next.kind === 'noun' || next.kind === 'of' || next.kind === 'adjective' || next.kind === 'verb')
  if (kind === 'of') return at > start && next !== undefined && (next.kind === 'noun' || next.kind === 'adjective' || next.kind === 'weak-verb')
  if (kind === 'adverb' || kind === 'scope') return at === start && next?.kind === 'noun'
  // A verb inside the phrase is followed by its noun at once, and by nothing that is counted or done.
  if (kind === 'weak-verb' || kind === 'verb' || kind === 'change') return !EVENT_OPENERS.has(text) && next?.kind === 'noun' && endsAfterNouns(chunks, at + 1)
  return false
}

function endsAfterNouns(chunks: readonly Chunk[], at: number): boolean {
  let i = at
  while (chunks[i]?.kind === 'noun') i++
  const stop = chunks[i]
  return stop === undefined || stop.kind === 'break' || stop.kind === 'pause' || (stop.kind !== 'quantity' && i - at < 2)
}

/** Where the head of a relative clause begins that starts at `start`: after its 的. Null if none starts there. */
function relativeHead(chunks: readonly Chunk[], start: number): number | null {
  const first = chunks[start]
  if (first === undefined || (first.kind !== 'verb' && first.kind !== 'weak-verb' && first.kind !== 'preposition' && first.kind !== 'adverb' && first.kind !== 'adjective' && first.kind !== 'change')) return null
  if (EVENT_OPENERS.has(first.text) && first.kind !== 'preposition') return null
  for (let i = start; i < chunks.length; i++) {
    const { kind, end } = chunks[i] as Chunk
    if (kind === 'break' || kind === 'quantity' || end - first.start > RELATIVE_CLAUSE) return null
    if (kind === 'of') return i + 1
  }
  return null
}
