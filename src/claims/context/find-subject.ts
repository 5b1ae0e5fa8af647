import { OBJECTLESS } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { isRank, isShare } from '../quantities/quantity.ts'
import { attachDeed, purposeOf } from './attach-deed.ts'
import { attachFollowing } from './attach-following.ts'
import { attachHolder } from './attach-holder.ts'
import { affected, attachLevel, attachMultiple } from './attach-level.ts'
import { attachPreceding, nominalKind } from './attach-preceding.ts'
import type { Attachment } from './attachment.ts'
import { phrase } from './attachment.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { isVerb } from './chunk.ts'
import { withCoordinates } from './coordinates-before.ts'
import { findHolder } from './find-holder.ts'
import { verbRight, verbText } from './find-verb.ts'
import { followingPhrase } from './following-phrase.ts'
import { leadingVerb } from './leading-verb.ts'
import { joins } from './lists.ts'
import { TERMS } from './name-with-owner.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { prefersFollowing } from './prefers-following.ts'
import { outsideField, skip, skipPlaces } from './skip.ts'
import { eventSource, originLeft, SOURCE_PREPOSITIONS } from './source-left.ts'
import { bareTopic, topicOfSentence } from './topic-of-sentence.ts'

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
  const topic = previous === null ? null : bareTopic(text, chunks, at)
  const attached = attach(text, chunks, at, quantity, topic && previous ? { ...previous, subject: topic } : previous)
  const taken = attached.subject === previous?.subject && !sharesClause(chunks, at)
  const strange = taken && takesRate(attached, quantity)
  const found = strange ? { ...attached, subject: '' } : attached
  if (isRank(quantity) && (found.subject === '' || taken))
    return { ...found, subject: selfBefore(chunks, at) || found.subject || topicOfSentence(text, chunks, at) }
  if (found.subject === '')
    return {
      ...found,
      subject:
        (strange ? '' : (topic ?? bareTopic(text, chunks, at))) ||
        topicFor(text, chunks, at, quantity) ||
        actOf(chunks, at, quantity) ||
        purposeOf(text, chunks, at, quantity) ||
        aimAfter(chunks, at),
    }
  // 会期不超过1天，发言不超过8分钟: a limit of time is of the act before it, not of what the last one was of.
  if (found.rule === 'inherited' && quantity.bound === 'max') {
    const act = actOf(chunks, at, quantity)
    if (act !== '') return { ...found, subject: act }
  }
  if (found.predicate === '' && WHOLE_PROPORTION.test(found.subject)) return { ...found, predicate: '占' }
  const partOfPrevious = previous !== null && found.rule !== 'inherited' && /^所?占/.test(found.subject)
  const subject = partOfPrevious ? previous.subject.replace(PROPORTION, '') + found.subject : found.subject
  // 税收占比75%: 占比 is what is said of taxes, as much as its name, where no comparison says more.
  const states = found.predicate === '' && quantity.start === quantity.numberStart && subject.endsWith('占比')
  return partOfPrevious || states ? { ...found, subject, predicate: states ? '占比' : found.predicate } : found
}

/** Whether another figure stands before chunk `at` in its clause: 由第8名升至第5名. */
function sharesClause(chunks: readonly Chunk[], at: number): boolean {
  let i = at - 1
  while (i > 0 && (chunks[i] as Chunk).kind !== 'break' && (chunks[i] as Chunk).kind !== 'quantity') i--
  return chunks[i]?.kind === 'quantity'
}

/** Is never a number of things, persons or money: 增幅, 占总产值的比例. */
const RATE = /(?:比[例重]|[增升涨降跌]幅|增速|[^汇费]率)$/

/** Whether a quantity that is no rate has taken over a rate as its subject: 增幅居首，聘用8万人. */
function takesRate({ subject, rule }: Attachment, quantity: Quantity): boolean {
  return rule !== 'number-classifier-noun' && RATE.test(subject) && statesNoRate(quantity)
}

/** Whether a quantity counts things, persons or money, or measures what no rate has. */
function statesNoRate(quantity: Quantity): boolean {
  const { form, unit } = quantity
  return form === 'plain' && unit !== null && unit.family !== 'ratio' && quantity.unitText !== '位' && !isRank(quantity)
}

/** The topic of the sentence; if that is a rate and the quantity at `at` none, who has it: 茶业占总产值的比例上升，聘用8万人. */
function topicFor(text: string, chunks: readonly Chunk[], at: number, quantity: Quantity): string {
  const topic = topicOfSentence(text, chunks, at)
  if (topic === '' || !statesNoRate(quantity) || !RATE.test(topic)) return topic
  const of = topic.indexOf('占')
  return of < 2 ? '' : topic.slice(0, of)
}

/** Verbs of an age, which its person has reached: 年满十八周岁的村民. */
const REACHED = new Set(['年满', '已满', '满', '刚满'])

/** Take time as their object, and are not what it is the length of. */
const TAKES_TIME = /^(?:用|经过|历经|历时|耗时|需要?|持续|长达|达到?|超过|为期?|延长|缩短|提前|推迟|花|花费|满|在)$/

/** What a figure is where nothing says of what: 按每年不低于800元的标准. */
function aimAfter(chunks: readonly Chunk[], at: number): string {
  const aim = chunks[at + 2]
  return chunks[at + 1]?.kind === 'of' && aim?.kind === 'noun' && TERMS.has(aim.text) ? aim.text : ''
}

/** What a time is the length of, if nothing but the verb directly before says so: 再观察3个月. */
function actOf(chunks: readonly Chunk[], at: number, { unit }: Quantity): string {
  const verb = chunks[skip(chunks, at - 1)]
  const ends = chunks[at + 1] === undefined || chunks[at + 1]?.kind === 'break'
  if (unit?.family !== 'time' || !ends || verb === undefined) return ''
  const acts = (verb.kind === 'verb' || verb.kind === 'weak-verb') && verb.text.length > 1
  return acts && !TAKES_TIME.test(verb.text) ? verb.text : ''
}

/** Who ranks, where a report speaks of its own place: 我县排名第6. */
function selfBefore(chunks: readonly Chunk[], at: number): string {
  for (let i = at - 1; i >= 0 && (chunks[i] as Chunk).kind !== 'break'; i--) {
    const { text } = chunks[i] as Chunk
    if (/^我(?:们|[国省市县区州镇])$/.test(text)) return text
  }
  return ''
}

/** Says itself what it is of what: 数字产业增加值占地区总产值比重38%. */
const WHOLE_PROPORTION = /.占.{2,16}(?:比[重例]|份额)$/

/** A proportion whose part is the previous subject: 产值增长5%，占规上工业比重达三成. */
const PROPORTION = /(?:占[^占]{2,16}|增速|增幅)$/

function attach(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  quantity: Quantity,
  previous: Attachment | null,
): Attachment {
  if (quantity.form === 'multiple') return attachMultiple(text, chunks, at, quantity, previous)
  const holder = findHolder(chunks, at, quantity)
  if (holder >= 0) return attachHolder(text, chunks, at, holder, quantity, previous)
  const near = isRank(quantity) ? skipPlaces(chunks, at - 1) : skip(chunks, at - 1)
  const left = outsideField(chunks, near, at)
  const leftKind = nominalKind(chunks, left, quantity)
  const limit = quantity.bound === 'max' && quantity.unit?.family === 'time'
  const spent = chunks[at + 1]?.text === '用于'
  const deed = leftKind === 'noun' && !limit && !spent ? null : attachDeed(text, chunks, at, quantity)
  if (deed !== null) return deed
  const part = isShare(quantity) && (left < 0 || chunks[left]?.pos === 'ns') ? partAfter(text, chunks, at) : null
  if (part !== null) return part
  const target = isShare(quantity) ? affected(text, chunks, left, at) : ''
  if (target !== '') return { subject: target, predicate: '有', rule: 'subject-level' }
  const following = followingPhrase(chunks, at, quantity)
  if (following.to > following.from && prefersFollowing(chunks, at, quantity, leftKind, following)) {
    const found = attachFollowing(text, chunks, at, following, quantity, previous)
    const before = chunks[at - 1]?.text ?? ''
    const reached = REACHED.has(before) ? before : leadingVerb(text, quantity)
    return reached.endsWith('满') ? { ...found, predicate: reached } : found
  }
  if (leftKind === 'level' || leftKind === 'change') return attachLevel(text, chunks, left, previous)
  const source = leftKind === 'of' ? eventSource(chunks, left, at) : -1
  if (source >= 0) return attachVerb(text, chunks, at, source, 'preposition', previous)
  // 占全省的30%、全国的4%: one part of several wholes.
  if (leftKind === 'of' && isShare(quantity) && previous?.predicate.startsWith('占') === true && joins(chunks, at))
    return { subject: previous.subject, predicate: previous.predicate, rule: 'subject-level' }
  if (leftKind === 'of' && left > 0 && isShare(quantity))
    return attachPreceding(text, chunks, at, left - 1, quantity, previous)
  if (leftKind === 'noun') return attachPreceding(text, chunks, at, left, quantity, previous)
  return attachVerb(text, chunks, at, left, leftKind, previous)
}

const SUMS_UP = new Set(['合计', '总计', '共计', '总共', '获', '获得'])

/** Past adverbs and what sums up or only hands on to the verb after it: 桥梁合计抢通9处, 基金获增拨2亿元. */
function pastSum(chunks: readonly Chunk[], from: number): number {
  const left = skip(chunks, from)
  // 居民进城落户9万人: who does the last does the first.
  if (isVerb(chunks[left]) && OBJECTLESS.has(chunks[left + 1]?.text ?? '')) return skip(chunks, left - 1)
  return SUMS_UP.has(chunks[left]?.text ?? '') ? skip(chunks, left - 1) : left
}

const IS = new Set(['为', '是', '属', '属于', '均为', '都是'])

/** What a share of a place is said to be: 全市七成为小微企业. Null if it is said to be nothing. */
function partAfter(text: string, chunks: readonly Chunk[], at: number): Attachment | null {
  const is = chunks[at + 1]
  if (is === undefined || !IS.has(is.text)) return null
  const subject = phrase(text, chunks, nounPhraseAfter(chunks, at + 2, false))
  return subject === '' ? null : { subject, predicate: is.text, rule: 'subject-level' }
}

/** A verb or nothing stands before the figure: the subject is before the verb, or inherited. */
function attachVerb(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  left: number,
  leftKind: ChunkKind | undefined,
  previous: Attachment | null,
): Attachment {
  const verbal = leftKind === 'verb' || leftKind === 'weak-verb'
  const opener = leftKind === 'preposition' ? (chunks[left] as Chunk).text : ''
  const source = SOURCE_PREPOSITIONS.has(opener)
  const origin = source ? left : originLeft(chunks, at)
  if (origin >= 0)
    return {
      subject:
        phrase(text, chunks, nounPhraseBefore(chunks, skip(chunks, origin - 1) + 1, true)) || (previous?.subject ?? ''),
      predicate:
        (opener === '在' && chunks[at + 1]?.text === '到' ? opener : verbRight(chunks, at + 1)) ||
        (previous?.predicate ?? ''),
      rule: 'verb-number',
    }
  const topic =
    verbal || source
      ? phrase(text, chunks, withCoordinates(chunks, nounPhraseBefore(chunks, pastSum(chunks, left - 1) + 1, true)))
      : ''
  const predicate = verbal ? verbText(chunks, left) : verbRight(chunks, at + 1) || (previous?.predicate ?? '')
  return {
    subject: topic !== '' ? topic : (previous?.subject ?? ''),
    predicate,
    rule: topic !== '' ? 'verb-number' : 'inherited',
  }
}
