import type { Quantity } from '../quantities/quantity.ts'
import { attachDeed } from './attach-deed.ts'
import { attachFollowing, followingPhrase, prefersFollowing } from './attach-following.ts'
import { attachLevel, attachMultiple } from './attach-level.ts'
import { attachPreceding, nominalKind } from './attach-preceding.ts'
import type { Attachment } from './attachment.ts'
import { phrase } from './attachment.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { findHolder } from './find-holder.ts'
import { verbRight, verbText } from './find-verb.ts'
import { leadingVerb } from './leading-verb.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { outsideField, skip, skipPlaces } from './skip.ts'
import { bareTopic, topicOfSentence } from './topic-of-sentence.ts'

/** Open an adverbial before a figure, so that what they stand after is the subject: 由73项压减到46项. */
const SOURCE_PREPOSITIONS = new Set(['从', '由', '自', '按'])

/**
 * What the quantity at chunk `at` counts or measures and the verb that governs it. `previous` is the attachment of the
 * quantity before it in the sentence, from which ellipsis inherits; failing that, the topic of an earlier clause is taken.
 */
export function findSubject(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  quantity: Quantity,
  previous: Attachment | null,
): Attachment {
  const found = attach(text, chunks, at, quantity, previous)
  if (isRank(quantity) && (found.subject === '' || found.subject === previous?.subject))
    return { ...found, subject: selfBefore(chunks, at) || found.subject || topicOfSentence(text, chunks, at) }
  const nearer = found.subject !== '' && found.subject === previous?.subject ? bareTopic(text, chunks, at) : ''
  if (nearer !== '') return { ...found, subject: nearer }
  if (found.subject === '') return { ...found, subject: topicOfSentence(text, chunks, at) }
  const partOfPrevious = found.subject.startsWith('占') && previous !== null && found.rule !== 'inherited'
  return partOfPrevious ? { ...found, subject: previous.subject.replace(PROPORTION, '') + found.subject } : found
}

/** Who ranks, where a report speaks of its own place: 我县排名第6. */
function selfBefore(chunks: readonly Chunk[], at: number): string {
  for (let i = at - 1; i >= 0 && (chunks[i] as Chunk).kind !== 'break'; i--) {
    const { text } = chunks[i] as Chunk
    if (/^我(?:们|[国省市县区州镇])$/.test(text)) return text
  }
  return ''
}

/** A proportion whose part is the previous subject: 产值增长5%，占规上工业比重达三成. */
const PROPORTION = /占[^占]{2,16}$/

function attach(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  quantity: Quantity,
  previous: Attachment | null,
): Attachment {
  if (quantity.form === 'multiple') return attachMultiple(text, chunks, at, quantity, previous)
  const holder = findHolder(chunks, at, quantity)
  if (holder >= 0) return attachLevel(text, chunks, holder, previous)
  const near = isRank(quantity) ? skipPlaces(chunks, at - 1) : skip(chunks, at - 1)
  const left = outsideField(chunks, near, at)
  const leftKind = nominalKind(chunks, left, quantity)
  const limit = quantity.bound === 'max' && quantity.unit?.family === 'time'
  const deed = leftKind === 'noun' && !limit ? null : attachDeed(text, chunks, at, quantity)
  if (deed !== null) return deed
  const following = followingPhrase(chunks, at, quantity)
  if (following.to > following.from && prefersFollowing(chunks, at, quantity, leftKind, following))
    return attachFollowing(text, chunks, at, following, quantity, previous)
  if (leftKind === 'level' || leftKind === 'change') return attachLevel(text, chunks, left, previous)
  if (leftKind === 'of' && isShare(quantity)) return attachPreceding(text, chunks, at, left - 1, quantity, previous)
  if (leftKind === 'noun') return attachPreceding(text, chunks, at, left, quantity, previous)
  return attachVerb(text, chunks, at, left, leftKind, quantity, previous)
}

/** A verb or nothing stands before the figure: the subject is before the verb, or inherited. */
function attachVerb(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  left: number,
  leftKind: ChunkKind | undefined,
  quantity: Quantity,
  previous: Attachment | null,
): Attachment {
  const verbal = leftKind === 'verb' || leftKind === 'weak-verb'
  const opener = leftKind === 'preposition' ? (chunks[left] as Chunk).text : ''
  // 在突破千亿元的基础上: the verb is part of the figure's own span.
  const source = SOURCE_PREPOSITIONS.has(opener) || (opener === '在' && leadingVerb(text, quantity) !== '')
  const origin = source ? left : originLeft(chunks, at)
  if (origin >= 0)
    return {
      subject:
        phrase(text, chunks, nounPhraseBefore(chunks, skip(chunks, origin - 1) + 1, true)) || (previous?.subject ?? ''),
      predicate: verbRight(chunks, at + 1) || (previous?.predicate ?? ''),
      rule: 'verb-number',
    }
  const topic =
    verbal || source ? phrase(text, chunks, nounPhraseBefore(chunks, skip(chunks, left - 1) + 1, source)) : ''
  const predicate = verbal ? verbText(chunks, left) : verbRight(chunks, at + 1) || (previous?.predicate ?? '')
  return {
    subject: topic !== '' ? topic : (previous?.subject ?? ''),
    predicate,
    rule: topic !== '' ? 'verb-number' : 'inherited',
  }
}

/** How far left of a figure the 由 may stand that says what it was once. */
const ORIGIN = 5
const ONCE = new Set(['前', '初', '时', '末', '底', '期间'])

/** The 由 or 从 of what the figure was before: 由治理前20%提高到50%. -1 if there is none. */
function originLeft(chunks: readonly Chunk[], at: number): number {
  if (!ONCE.has(chunks[at - 1]?.text ?? '')) return -1
  for (let i = at - 2; i >= 0 && at - i <= ORIGIN; i--) {
    const { text, kind } = chunks[i] as Chunk
    if (text === '由' || text === '从') return i
    if (kind === 'break' || kind === 'quantity') break
  }
  return -1
}

/** A part of a whole, which may stand before it with 的: 财政支出的七成. */
function isShare({ unit, form }: Quantity): boolean {
  return form !== 'plain' || unit?.family === 'ratio'
}

/** Ranks carry 位 without a unit of the lexicon behind it. */
function isRank({ unit, unitText }: Quantity): boolean {
  return unit === null && unitText === '位'
}
