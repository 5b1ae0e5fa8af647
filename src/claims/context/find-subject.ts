import { MONEY_NOUNS } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Chunk } from './chunk.ts'
import type { Stretch } from './noun-phrase.ts'
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts'

export interface Attachment {
  readonly subject: string
  readonly predicate: string
  readonly rule: 'number-classifier-noun' | 'noun-number-classifier' | 'subject-level' | 'subject-change' | 'verb-number' | 'inherited'
  /** The predicate chunk's index, -1 if none. */
  readonly verb: number
}

const SKIPPED = new Set(['adverb', 'particle', 'time', 'scope'])

/**
 * What the quantity at chunk `at` counts or measures and the verb that governs it. `previous` is the attachment of the
 * quantity before it in the sentence, from which ellipsis inherits.
 */
export function findSubject(text: string, chunks: readonly Chunk[], at: number, quantity: Quantity, previous: Attachment | null): Attachment {
  const left = skipLeft(chunks, at)
  const leftKind = chunks[left]?.kind
  const following = nounPhraseAfter(chunks, at + 1)
  const measured = quantity.unit !== null && ['money', 'physical', 'time', 'ratio'].includes(quantity.unit.family)
  const share = quantity.form !== 'plain' || quantity.unitText === '%'
  const hasNounBefore = leftKind === 'noun' || leftKind === 'level' || leftKind === 'change' || isMoneyNoun(chunks[left], quantity)
  const useFollowing = following.to > following.from && (measured || share ? !hasNounBefore : leftKind !== 'level' && leftKind !== 'change' || chunks[at + 1]?.kind !== 'verb')
  if (useFollowing) {
    const verb = verbLeft(chunks, at - 1)
    const predicate = verb >= 0 ? verbText(chunks, verb) : verbRight(chunks, following.to)
    return { subject: phrase(text, chunks, following), predicate: predicate === '' && previous !== null && follows(chunks, at) ? previous.predicate : predicate, rule: 'number-classifier-noun', verb }
  }
  if (leftKind === 'level' || leftKind === 'change') return attachLevel(text, chunks, left, previous)
  if (leftKind === 'noun' || isMoneyNoun(chunks[left], quantity)) {
    const before = isMoneyNoun(chunks[left], quantity) ? { from: nounPhraseBefore(chunks, left).from, to: left + 1 } : nounPhraseBefore(chunks, left + 1)
    const verb = verbLeft(chunks, before.from - 1)
    const inherits = verb < 0 && previous !== null && follows(chunks, before.from)
    return { subject: phrase(text, chunks, before), predicate: verb >= 0 ? verbText(chunks, verb) : inherits ? previous.predicate : verbRight(chunks, at + 1), rule: 'noun-number-classifier', verb }
  }
  const verb = leftKind === 'verb' || leftKind === 'weak-verb' ? left : -1
  const topic = verb >= 0 ? topicBefore(text, chunks, verb) : ''
  return { subject: topic !== '' ? topic : (previous?.subject ?? ''), predicate: verb >= 0 ? verbText(chunks, verb) : (previous?.predicate ?? ''), rule: topic !== '' ? 'verb-number' : 'inherited', verb }
}

function attachLevel(text: string, chunks: readonly Chunk[], left: number, previous: Attachment | null): Attachment {
  const rule = chunks[left]?.kind === 'level' ? 'subject-level' : 'subject-change'
  const predicate = verbText(chunks, left)
  let start = left - (predicate.length > (chunks[left] as Chunk).text.length ? 2 : 1)
  start = skipComparison(chunks, start)
  const before = nounPhraseBefore(chunks, start + 1)
  const subject = phrase(text, chunks, before)
  return { subject: subject !== '' ? subject : (previous?.subject ?? ''), predicate, rule, verb: left }
}

/** 提高 + 到 is one verb. */
function verbText(chunks: readonly Chunk[], at: number): string {
  const chunk = chunks[at] as Chunk
  const before = chunks[at - 1]
  const compound = (chunk.text === '到' || chunk.text === '至' || chunk.text === '在' || chunk.text === '为') && before !== undefined && ['verb', 'weak-verb', 'change', 'level'].includes(before.kind)
  return compound ? before.text + chunk.text : chunk.text
}

function isMoneyNoun(chunk: Chunk | undefined, quantity: Quantity): boolean {
  return chunk !== undefined && quantity.unit?.family === 'money' && MONEY_NOUNS.has(chunk.text)
}

function skipLeft(chunks: readonly Chunk[], at: number): number {
  let left = at - 1
  while (left >= 0 && SKIPPED.has((chunks[left] as Chunk).kind)) left--
  return left
}

/** Past adverbs, times and what a change is compared with: 比上年, 较全省平均. */
function skipComparison(chunks: readonly Chunk[], at: number): number {
  let left = at
  while (left >= 0) {
    const { kind } = chunks[left] as Chunk
    if (SKIPPED.has(kind) || kind === 'particle' || kind === 'preposition') left--
    else break
  }
  return left
}

/** The governing verb at or left of chunk `at`, within the clause; -1 if a quantity or a break comes first. */
function verbLeft(chunks: readonly Chunk[], at: number): number {
  let weak = -1
  for (let i = at; i >= 0; i--) {
    const { kind } = chunks[i] as Chunk
    if (kind === 'verb' || kind === 'level' || kind === 'change') return i
    if (kind === 'weak-verb' && weak < 0) weak = i
    if (kind === 'quantity' || kind === 'break') break
  }
  return weak
}

function verbRight(chunks: readonly Chunk[], from: number): string {
  for (let i = from; i < chunks.length; i++) {
    const { kind, text } = chunks[i] as Chunk
    if (kind === 'break' || kind === 'quantity' || kind === 'pause') return ''
    if ((kind === 'verb' || kind === 'weak-verb' || kind === 'level' || kind === 'change') && text !== '进行') return text
  }
  return ''
}

/** Whether only nouns and pauses stand between chunk `at` and the quantity before it. */
function follows(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (kind === 'quantity') return true
    if (kind === 'break' && text !== '，' && text !== '（') return false
  }
  return false
}

function topicBefore(text: string, chunks: readonly Chunk[], verb: number): string {
  let at = verb - 1
  while (at >= 0 && SKIPPED.has((chunks[at] as Chunk).kind)) at--
  return phrase(text, chunks, nounPhraseBefore(chunks, at + 1))
}

function phrase(text: string, chunks: readonly Chunk[], { from, to }: Stretch): string {
  return from >= to ? '' : text.slice((chunks[from] as Chunk).start, (chunks[to - 1] as Chunk).end).trim()
}
