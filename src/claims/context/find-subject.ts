import { POINTERS } from '../../lexicon/clause-words.ts'
import { COMPARATORS, MONEY_NOUNS, NOUN_VERBS } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import type { Stretch } from './noun-phrase.ts'
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrase.ts'
import { verbLeft, verbRight, verbText } from './find-verb.ts'

export type AttachmentRule = 'number-classifier-noun' | 'noun-number-classifier' | 'subject-level' | 'subject-change' | 'verb-number' | 'inherited'

/** What a quantity is said of. */
export interface Attachment {
  readonly subject: string
  readonly predicate: string
  readonly rule: AttachmentRule
}

/** Only objects hand their verb on across a comma: 新增车位20个，驿站3处. */
const GOVERNED: ReadonlySet<AttachmentRule> = new Set(['noun-number-classifier', 'number-classifier-noun'])
const SKIPPED: ReadonlySet<ChunkKind> = new Set(['adverb', 'particle', 'time', 'scope'])
const MEASURED = new Set(['money', 'physical', 'time', 'ratio'])
/** Open an adverbial before a figure, so that what they stand after is the subject: 由73项压减到46项. */
const SOURCE_PREPOSITIONS = new Set(['从', '由', '自'])

/**
 * What the quantity at chunk `at` counts or measures and the verb that governs it. `previous` is the attachment of the
 * quantity before it in the sentence, from which ellipsis inherits.
 */
export function findSubject(text: string, chunks: readonly Chunk[], at: number, quantity: Quantity, previous: Attachment | null): Attachment {
  if (quantity.form === 'multiple') return attachMultiple(text, chunks, at, quantity, previous)
  const comparator = comparatorLeft(chunks, at, quantity)
  if (comparator >= 0) return attachLevel(text, chunks, comparator, previous)
  const holder = holderLeft(chunks, at, quantity)
  if (holder >= 0) return attachLevel(text, chunks, holder, previous)
  const left = isRank(quantity) ? skipPlaces(chunks, at - 1) : skip(chunks, at - 1)
  const leftKind = nominalKind(chunks, left, quantity)
  const place = placeAfter(chunks, at + 1, quantity)
  const following = place ?? nounPhraseAfter(chunks, at + 1, quantity.unit?.family === 'person')
  if (following.to > following.from && prefersFollowing(chunks, at, quantity, leftKind)) return attachFollowing(text, chunks, at, following, previous)
  if (leftKind === 'level' || leftKind === 'change') return attachLevel(text, chunks, left, previous)
  if (leftKind === 'noun') return attachPreceding(text, chunks, at, left, quantity, previous)
  const topicEnd = leftKind === 'verb' || leftKind === 'weak-verb' || (leftKind === 'preposition' && SOURCE_PREPOSITIONS.has((chunks[left] as Chunk).text)) ? left : -1
  const topic = topicEnd >= 0 ? phrase(text, chunks, nounPhraseBefore(chunks, skip(chunks, topicEnd - 1) + 1)) : ''
  const predicate = leftKind === 'verb' || leftKind === 'weak-verb' ? verbText(chunks, left) : verbRight(chunks, at + 1) || (previous?.predicate ?? '')
  return { subject: topic !== '' ? topic : (previous?.subject ?? ''), predicate, rule: topic !== '' ? 'verb-number' : 'inherited' }
}

/** A noun after the number is what is counted; a measure or share is rather said of the noun before it. */
function prefersFollowing(chunks: readonly Chunk[], at: number, quantity: Quantity, leftKind: ChunkKind | undefined): boolean {
  if (POINTERS.has(chunks[at - 1]?.text ?? '')) return true
  const before = chunks[skip(chunks, at - 1)]?.text ?? ''
  const said = (leftKind === 'noun' || leftKind === 'level' || leftKind === 'change') && before !== '为'
  const measured = quantity.form !== 'plain' || (quantity.unit !== null && MEASURED.has(quantity.unit.family))
  const next = chunks[at + 1]?.kind
  if (quantity.unit?.family === 'physical' && next === 'noun' && leftKind === 'noun') return true
  const named = NOUN_VERBS.has(chunks[at + 1]?.text ?? '') && chunks[at + 2]?.kind === 'noun'
  if (!measured) return !(said && !named && (next === 'verb' || next === 'weak-verb' || next === 'change'))
  if (leftKind === 'change' && next === 'of') return true
  if (leftKind === 'noun' && quantity.form !== 'plain' && (next === 'of' || chunks[at + 1]?.text === '有')) return true
  return !said || ((quantity.unit?.family === 'ratio' || quantity.form !== 'plain') && leftKind === 'level' && next === 'of')
}

function attachFollowing(text: string, chunks: readonly Chunk[], at: number, following: Stretch, previous: Attachment | null): Attachment {
  const disposed = isDisposed(chunks, at - 1)
  const noun = disposed ? withoutVerb(chunks, following) : following
  const right = verbRight(chunks, noun.to)
  const verb = verbLeft(chunks, at - 1)
  const left = verb.at >= 0 ? verbText(chunks, verb.at) : ''
  const inherited = previous !== null && !verb.strong && (joins(chunks, at) || (right === '' && follows(chunks, at))) ? previous.predicate : ''
  const predicate = disposed ? right || left : verb.strong ? left : inherited || right || left
  return { subject: phrase(text, chunks, noun), predicate, rule: 'number-classifier-noun' }
}

/** 8县（市、区）: a place counted without a classifier ends with its own character and bracket. */
function placeAfter(chunks: readonly Chunk[], from: number, { unit, form }: Quantity): Stretch | null {
  if (unit !== null || form !== 'plain' || !/^[省市县区镇乡村国州旗]$/.test(chunks[from]?.text ?? '')) return null
  return { from, to: chunks[from + 1]?.text.startsWith('（') === true && chunks[from + 1]?.kind === 'noun' ? from + 2 : from + 1 }
}

const DISPOSING = new Set(['将', '把', '对', '为', '使', '让', '给', '向', '在', '从', '由'])

/** Whether a preposition puts what follows before its verb: 将90%执法力量下沉, 对1700个群组进行清理. */
function isDisposed(chunks: readonly Chunk[], from: number): boolean {
  let i = from
  while (i >= 0 && SKIPPED.has((chunks[i] as Chunk).kind) && !DISPOSING.has((chunks[i] as Chunk).text)) i--
  return DISPOSING.has(chunks[i]?.text ?? '') && chunks[i - 1]?.text !== '均'
}

function withoutVerb(chunks: readonly Chunk[], { from, to }: Stretch): Stretch {
  const last = chunks[to - 1]
  return to - from > 1 && last !== undefined && NOUN_VERBS.has(last.text) ? { from, to: to - 1 } : { from, to }
}

function attachPreceding(text: string, chunks: readonly Chunk[], at: number, left: number, quantity: Quantity, previous: Attachment | null): Attachment {
  const sum = isMoneyNoun(chunks[left], quantity)
  const alone = sum || chunks[left]?.kind === 'weak-verb'
  const whole = nounPhraseBefore(chunks, left + 1)
  const before = whole.from === whole.to && alone ? { from: nounPhraseBefore(chunks, left).from, to: left + 1 } : whole
  const verb = verbLeft(chunks, before.from - 1)
  const inherits = !verb.strong && previous !== null && (joins(chunks, before.from) || (GOVERNED.has(previous.rule) && quantity.unit?.family !== 'ratio' && follows(chunks, before.from)))
  const predicate = inherits ? previous.predicate : verb.at >= 0 ? verbText(chunks, verb.at) : verbRight(chunks, at + 1)
  return { subject: phrase(text, chunks, before), predicate, rule: 'noun-number-classifier' }
}

/** The subject of a level or change stands before its verb and before what it is compared with. */
function attachLevel(text: string, chunks: readonly Chunk[], left: number, previous: Attachment | null): Attachment {
  const rule = chunks[left]?.kind === 'level' ? 'subject-level' : 'subject-change'
  const predicate = verbText(chunks, left)
  const compound = predicate.length > (chunks[left] as Chunk).text.length
  const start = skipComparison(chunks, left - (compound ? 2 : 1))
  const subject = phrase(text, chunks, nounPhraseBefore(chunks, start + 1, true))
  return { subject: subject !== '' ? subject : (previous?.subject ?? ''), predicate, rule }
}

/** 翻一番 is its own verb. */
function attachMultiple(text: string, chunks: readonly Chunk[], at: number, quantity: Quantity, previous: Attachment | null): Attachment {
  const subject = phrase(text, chunks, nounPhraseBefore(chunks, skipComparison(chunks, chunks[skip(chunks, at - 1)]?.text === '实现' ? skip(chunks, at - 1) - 1 : at - 1) + 1, true))
  return { subject: subject !== '' ? subject : (previous?.subject ?? ''), predicate: text.slice(quantity.numberStart, quantity.numberEnd), rule: 'subject-change' }
}

/** The kind of the chunk before a figure, with verbs that name the thing counted taken for nouns. */
function nominalKind(chunks: readonly Chunk[], left: number, quantity: Quantity): ChunkKind | undefined {
  const chunk = chunks[left]
  if (chunk === undefined) return undefined
  if (isMoneyNoun(chunk, quantity)) return 'noun'
  if (chunk.kind === 'weak-verb' && (chunks[left - 1]?.kind === 'pause' || chunks[left - 1]?.text === '（')) return 'noun'
  if (chunk.kind !== 'verb' && chunk.kind !== 'weak-verb' && !(chunk.kind === 'level' && NOUN_VERBS.has(chunk.text))) return chunk.kind === 'adjective' ? 'noun' : chunk.kind
  const { from, to } = nounPhraseBefore(chunks, left + 1)
  return from < to ? 'noun' : chunk.kind
}

function isMoneyNoun(chunk: Chunk | undefined, quantity: Quantity): boolean {
  return chunk !== undefined && quantity.unit?.family === 'money' && MONEY_NOUNS.has(chunk.text)
}

/** The verb of comparison in the clause whose object stands between it and the figure; -1 if there is none. */
function comparatorLeft(chunks: readonly Chunk[], at: number, quantity: Quantity): number {
  if (quantity.unit?.family !== 'ratio') return -1
  for (let i = at - 1; i >= 0; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (COMPARATORS.has(text) && text !== '比') return i
    if (kind === 'break' || kind === 'quantity' || kind === 'level' || kind === 'change' || kind === 'verb') return -1
  }
  return -1
}

const HOLDERS = new Set(['占', '约占', '占到', '为', '是', '相当于', '达', '达到', '等于', '超过', '不到', '不足', '仅占', '占了', '完成', '少于', '低于', '高于', '多于'])
/** Take their whole without 的: 占规模以上工业24%. */
const BARE_HOLDERS = new Set(['占', '约占', '占到', '仅占'])
const SHARE_NAME = /(?:比[重例]|份额|百分比|[率值])$/

/** The verb of a share or multiple whose whole stands between: 占工业总产值的30%, 是上年的2.4倍; -1 if there is none. */
function holderLeft(chunks: readonly Chunk[], at: number, quantity: Quantity): number {
  const ratio = quantity.unit?.family === 'ratio' || quantity.form !== 'plain'
  const left = chunks[skip(chunks, at - 1)]
  if (!ratio || left === undefined || (left.kind !== 'of' && (left.kind !== 'noun' || SHARE_NAME.test(left.text)))) return -1
  const holders = left.kind === 'of' ? HOLDERS : BARE_HOLDERS
  for (let i = at - 1; i >= 0; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (holders.has(text)) return i
    if (kind === 'break' || kind === 'quantity' || (left.kind === 'noun' && kind === 'verb')) return -1
  }
  return -1
}

/** Ranks carry 位 or 名 without a unit of the lexicon behind it. */
function isRank({ unit, unitText }: Quantity): boolean {
  return unit === null && (unitText === '位' || unitText === '名')
}

/** Past the field a rank is held in: 排名运城市第一. */
function skipPlaces(chunks: readonly Chunk[], from: number): number {
  let left = skip(chunks, from)
  while (left > 0 && ((chunks[left] as Chunk).pos === 'ns' || /[省市县区州国]$/.test((chunks[left] as Chunk).text)) && (chunks[left] as Chunk).kind === 'noun') left = skip(chunks, left - 1)
  return left
}

function skip(chunks: readonly Chunk[], from: number): number {
  let left = from
  while (left >= 0 && SKIPPED.has((chunks[left] as Chunk).kind)) left--
  return left
}

/** How far left of a change its 比… may stand. */
const COMPARISON_REACH = 6

/** Past adverbs, times and what a change is compared with: 比上年, 较全省平均. */
function skipComparison(chunks: readonly Chunk[], at: number): number {
  for (let i = at; i >= 0 && at - i < COMPARISON_REACH; i--) {
    const { text, kind } = chunks[i] as Chunk
    if (kind === 'preposition' && (text === '比' || text === '比上' || text === '较' || text === '与')) return skip(chunks, i - 1)
    if (kind === 'break' || kind === 'quantity') break
  }
  return skip(chunks, at)
}

/** Whether chunk `at` goes on a list: a 、 or 和 stands between it and the quantity before it. */
function joins(chunks: readonly Chunk[], at: number): boolean {
  let pause = false
  for (let i = at - 1; i >= 0; i--) {
    const { kind } = chunks[i] as Chunk
    if (kind === 'quantity') return pause
    if (kind === 'break') return false
    if (kind === 'pause' || kind === 'coordinator') pause = true
  }
  return false
}

/** Whether nothing but nouns and pauses stands between chunk `at` and the quantity before it. */
function follows(chunks: readonly Chunk[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (kind === 'quantity') return true
    if (kind === 'break' && text !== '，' && text !== '（') return false
  }
  return false
}

function phrase(text: string, chunks: readonly Chunk[], { from, to }: Stretch): string {
  return from >= to ? '' : text.slice((chunks[from] as Chunk).start, (chunks[to - 1] as Chunk).end).trim()
}
