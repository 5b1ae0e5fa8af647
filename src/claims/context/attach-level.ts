import type { Quantity } from '../quantities/quantity.ts'
import type { Attachment } from './attachment.ts'
import { phrase } from './attachment.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { withCoordinates } from './coordinates-before.ts'
import { verbText } from './find-verb.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { outsideField, SKIPPED, skip, skipComparison } from './skip.ts'
import type { Stretch } from './stretch.ts'
import { lengthOf } from './stretch.ts'

/** Verbs that may stand between the subject and the verb of the figure. */
const VERBAL: ReadonlySet<ChunkKind | undefined> = new Set(['change', 'level', 'weak-verb'])
/** Of these, verbs that are no noun: 比率定为不超过, 总额准备增加到. */
const COMES_TO = /[为到至于在]$|^(?:准备|预计|开始|估计|可能|打算)$/

/** How long a clause without a head may be, in UTF-16 units. */
const LONGEST_HEADLESS = 16

/** Those a clause describes that ends in the 的 at `of`: 实行轮作的占两成. Null if none does. */
function headless(chunks: readonly Chunk[], of: number): Stretch | null {
  if (chunks[of]?.kind !== 'of') return null
  let from = of
  while (from > 0 && (chunks[from - 1] as Chunk).kind !== 'break' && (chunks[from - 1] as Chunk).kind !== 'quantity')
    from--
  while (SKIPPED.has((chunks[from] as Chunk).kind)) from++
  const acts = chunks.slice(from, of).some(({ kind }) => kind === 'verb' || kind === 'weak-verb')
  const opens = chunks[from]?.kind !== 'preposition' && lengthOf(chunks, from, of + 1) <= LONGEST_HEADLESS
  return acts && opens ? { from, to: of + 1 } : null
}

/** 茶园300亩，实行轮作的占两成: what is described is of those counted before. */
function withHead(described: string, previous: Attachment | null): string {
  return previous === null || previous.subject.endsWith('的') ? described : described + previous.subject
}

/** The noun phrase before the verb at `at`, with the verb if it is the noun's own: 二氧化硫排放减少. */
function overVerb(chunks: readonly Chunk[], at: number): Stretch {
  const none = { from: at, to: at }
  const verb = chunks[at]
  if (verb === undefined || !VERBAL.has(verb.kind)) return none
  const { from, to } = nounPhraseBefore(chunks, skip(chunks, at - 1) + 1, true)
  if (from === to || chunks[skip(chunks, from - 1)]?.kind === 'preposition') return none
  const nominal = verb.kind === 'weak-verb' && to === at && verb.text.length > 1 && !COMES_TO.test(verb.text)
  return { from, to: nominal ? at + 1 : to }
}

/** The subject of a level or change stands before its verb and before what it is compared with. */
export function attachLevel(
  text: string,
  chunks: readonly Chunk[],
  left: number,
  previous: Attachment | null,
): Attachment {
  const rule = chunks[left]?.kind === 'level' ? 'subject-level' : 'subject-change'
  const predicate = verbText(chunks, left)
  const compound = predicate.length > (chunks[left] as Chunk).text.length
  const start = outsideField(chunks, skipComparison(chunks, left - (compound ? 2 : 1)), left)
  const named = phrase(text, chunks, withCoordinates(chunks, nounPhraseBefore(chunks, start + 1, true)))
  const described = named === '' ? headless(chunks, start) : null
  if (described !== null) return { subject: withHead(phrase(text, chunks, described), previous), predicate, rule }
  const subject = named !== '' ? named : phrase(text, chunks, overVerb(chunks, start))
  return { subject: subject !== '' ? subject : (previous?.subject ?? ''), predicate, rule }
}

const EFFECTS = new Set(['作用', '影响', '贡献', '帮助', '效果', '拉动', '推动', '刺激'])
/** How far behind the 的 the effect may stand. */
const EFFECT_REACH = 4

/** What an effect of a stated size is had on, 对经济增长有2个百分点的提振作用; '' if the quantity at `at` states none after `left`. */
export function affected(text: string, chunks: readonly Chunk[], left: number, at: number): string {
  if (chunks[left]?.text !== '有' || chunks[at + 1]?.kind !== 'of') return ''
  if (!chunks.slice(at + 2, at + EFFECT_REACH).some(({ text: word }) => EFFECTS.has(word))) return ''
  const to = skip(chunks, left - 1) + 1
  const changes = chunks[to - 1]?.kind === 'change'
  const { from } = nounPhraseBefore(chunks, changes ? to - 1 : to, true)
  return chunks[from - 1]?.text === '对' ? phrase(text, chunks, { from, to }) : ''
}

/** 翻一番 is its own verb. */
export function attachMultiple(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  quantity: Quantity,
  previous: Attachment | null,
): Attachment {
  const near = skip(chunks, at - 1)
  const left = skipComparison(chunks, chunks[near]?.text === '实现' ? near - 1 : at - 1)
  const subject = phrase(text, chunks, nounPhraseBefore(chunks, outsideField(chunks, left, at) + 1, true))
  return {
    subject: subject !== '' ? subject : (previous?.subject ?? ''),
    predicate: text.slice(quantity.numberStart, quantity.numberEnd),
    rule: 'subject-change',
  }
}
