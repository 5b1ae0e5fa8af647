import { COUNTED_ACTS } from '../../lexicon/counted.ts'
import { NOUN_VERBS } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Attachment } from './attachment.ts'
import { phrase } from './attachment.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { isVerb } from './chunk.ts'
import { countedThing } from './counted-thing.ts'
import type { Governor } from './find-verb.ts'
import { EXISTS, listVerbRight, verbPhrase, verbRight, verbText } from './find-verb.ts'
import { governorLeft } from './governor-left.ts'
import { follows, joins } from './lists.ts'
import { openingVerb, verbOverRelative } from './opening-verb.ts'
import { SKIPPED, skip } from './skip.ts'
import type { Stretch } from './stretch.ts'
import { findIn } from './stretch.ts'
import { verbAfterList } from './verb-after-list.ts'
import { verbOfAspects } from './verb-of-aspects.ts'

/** The quantity counts the noun phrase `following` it. */
export function attachFollowing(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  following: Stretch,
  quantity: Quantity,
  previous: Attachment | null,
): Attachment {
  const disposed = isDisposed(chunks, listHead(chunks, at) - 1)
  const opening = !disposed && standsFirst(chunks, at)
  const noun = disposed ? withoutVerb(chunks, following) : opening ? withoutPredicate(chunks, following) : following
  const counted = countedThing(chunks, noun, quantity)
  const member = followsMember(chunks, at)
  const verb = member ? NO_GOVERNOR : governorLeft(chunks, at, quantity, chunks[noun.to - 1]?.text ?? '')
  const near = verbRight(chunks, isEventVerb(chunks, at, noun) ? noun.from : noun.to)
  const right =
    near !== '' || verb.strong
      ? near
      : listVerbRight(chunks, noun.to) || (opening ? verbAfterList(chunks, noun.to) : '')
  const summing = chunks[at - 1]?.text === '等'
  const opener = summing ? openingVerb(chunks, at - 1) : verbOverRelative(chunks, at - 1, verb.at)
  const summed = summing && opener < 0
  const governor = opener >= 0 && chunks[opener]?.kind === 'verb' ? opener : verb.at
  const found = governor >= 0 ? verbPhrase(chunks, governor, at) : ''
  const left = EXISTS.has(found) ? right || verbAfterList(chunks, noun.to) || found : found
  const inherited =
    previous !== null &&
    !verb.strong &&
    !(member && endsInVerb(chunks, noun.to)) &&
    (joins(chunks, at) || (right === '' && !limits(quantity) && follows(chunks, at, endsClause(chunks[following.to]))))
      ? previous.predicate
      : ''
  const cut = opening && noun.to < following.to
  const opened =
    isVerb(chunks[at + 1]) &&
    !NOUN_VERBS.has((chunks[at + 1] as Chunk).text) &&
    noun.from > at + 1 &&
    !owns(chunks, at + 1, noun.from)
      ? verbText(chunks, at + 1)
      : ''
  const aspect = verbOfAspects(chunks, at, noun.to)
  const predicate =
    aspect !== ''
      ? aspect
      : disposed || cut || summed || (isEventVerb(chunks, at, noun) && skip(chunks, at - 1) !== verb.at)
        ? right || left
        : verb.strong || governor !== verb.at
          ? left
          : opened || inherited || right || left
  return {
    subject: phrase(text, chunks, counted),
    predicate: predicate || verbRight(chunks, counted.to) || (disposed ? quotedAct(chunks, noun.to) : ''),
    rule: 'number-classifier-noun',
  }
}

function endsClause(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.kind === 'break'
}

/** Whether 的 stands between chunks `from` and `to`, so that a verb there opens a relative clause. */
function owns(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((chunks[i] as Chunk).kind === 'of') return true
  return false
}

const DISPOSING = new Set(['将', '把', '对', '为', '使', '让', '给', '向', '在', '从', '由', '按', '按照', '通过'])

/** The first figure of the list that the quantity at `at` is a member of, next to 、 or 和. */
function listHead(chunks: readonly Chunk[], at: number): number {
  const before = chunks[at - 1]?.kind
  if (before !== 'pause' && before !== 'coordinator') return at
  let i = at - 2
  while (i >= 0 && LISTED.has((chunks[i] as Chunk).kind)) i--
  return chunks[i]?.kind === 'quantity' ? listHead(chunks, i) : at
}

const LISTED: ReadonlySet<ChunkKind> = new Set(['noun', 'adjective', 'of'])

/** What may stand with 的 between the preposition and the figure: 为偏远的8个村. */
const DESCRIBES: ReadonlySet<ChunkKind | undefined> = new Set(['adjective', 'adverb'])

/** Whether a preposition puts what follows before its verb: 将90%执法力量下沉, 对1700个群组进行清理. */
function isDisposed(chunks: readonly Chunk[], from: number): boolean {
  let i = from
  if (chunks[i]?.kind === 'of' && DESCRIBES.has(chunks[i - 1]?.kind)) i -= 2
  while (i >= 0 && SKIPPED.has((chunks[i] as Chunk).kind) && !DISPOSING.has((chunks[i] as Chunk).text)) i--
  return DISPOSING.has(chunks[i]?.text ?? '') && chunks[i - 1]?.text !== '均'
}

/** Whether the quantity is the first thing of its clause, so that the noun after it is its subject. */
function standsFirst(chunks: readonly Chunk[], at: number): boolean {
  const { kind } = chunks[skip(chunks, at - 1)] ?? { kind: 'break' }
  return kind === 'break' || kind === 'quantity' || chunks[at - 1]?.text === '等'
}

/** Whether a comparison states the figure, and is its verb where there is no other: 每组不少于3名党员. */
function limits({ bound, start, numberStart }: Quantity): boolean {
  return start < numberStart && (bound === 'max' || bound === 'min')
}

const NO_GOVERNOR: Governor = { at: -1, strong: false }
const MEMBER_JOINTS = new Set(['、', '和', '及', '以及'])

/** Whether the figure opens a member of a list after one with a figure and a verb of its own: 5个县摘帽、12个村出列. */
function followsMember(chunks: readonly Chunk[], at: number): boolean {
  if (!MEMBER_JOINTS.has(chunks[at - 1]?.text ?? '')) return false
  let acts = false
  for (let i = at - 2; i >= 0; i--) {
    const { kind } = chunks[i] as Chunk
    if (kind === 'quantity') return acts
    if (kind === 'break') return false
    acts ||= isVerb(chunks[i])
  }
  return false
}

/** Whether nothing but verbs that are no nouns stands between chunk `from` and the end of its clause or list member. */
function endsInVerb(chunks: readonly Chunk[], from: number): boolean {
  let i = from
  while (isVerb(chunks[i]) && !NOUN_VERBS.has((chunks[i] as Chunk).text)) i++
  return i > from && (endsClause(chunks[i]) || chunks[i]?.kind === 'pause')
}

/** Act themselves: 25个村党支部申报项目28个. */
const ACTORS = /(?:支部|党委|单位|企业|部门|公司|机关|学校|医院|党组织|[县市区镇乡村]|街道|社区)$/

/** 68项重点改革扎实开展。 A clause with no other verb ends in its predicate. */
function withoutPredicate(chunks: readonly Chunk[], { from, to }: Stretch): Stretch {
  const next = chunks[to]?.kind
  if (next === 'quantity') {
    const verb = findIn(chunks, from + 1, to, (chunk, i) => isVerb(chunk) && ACTORS.test((chunks[i - 1] as Chunk).text))
    return { from, to: verb < 0 ? to : verb }
  }
  if (next !== undefined && next !== 'break') return { from, to }
  let end = to
  while (end - from > 1 && isVerb(chunks[end - 1])) end--
  if (end === to && end - from > 2 && isQuotedAct(chunks, end - 1) && chunks[end - 2]?.kind === 'adverb')
    return { from, to: end - 2 }
  const verbs = to - end
  while (end - from > 1 && chunks[end - 1]?.kind === 'adverb') end--
  const adverbial = end + verbs < to
  return verbs > 1 || adverbial || (verbs === 1 && !COUNTED_ACTS.has((chunks[to - 1] as Chunk).text))
    ? { from, to: end }
    : { from, to }
}

/** 先后3次下沉: times count the act that follows them. */
function isEventVerb(chunks: readonly Chunk[], at: number, { from, to }: Stretch): boolean {
  return to - from === 1 && isVerb(chunks[from]) && (chunks[at] as Chunk).text.endsWith('次')
}

/** 对120个村“走一遍”: a quotation that ends the clause after its object is what is done. */
function isQuotedAct(chunks: readonly Chunk[], at: number): boolean {
  const after = chunks[at + 1]?.kind
  return (chunks[at] as Chunk).text.startsWith('“') && (after === undefined || after === 'break')
}

/** The quoted act that ends the clause of chunk `from`, over the rest of its list; '' if none does. */
function quotedAct(chunks: readonly Chunk[], from: number): string {
  let end = from
  while (end < chunks.length && chunks[end]?.kind !== 'break') end++
  const last = chunks[end - 1]
  return last?.text.startsWith('“') === true && end > from ? last.text.replace(/[“”]/g, '') : ''
}

function withoutVerb(chunks: readonly Chunk[], { from, to }: Stretch): Stretch {
  const acted = findIn(
    chunks,
    from + 1,
    to,
    (chunk, i) => (isVerb(chunk) && !NOUN_VERBS.has(chunk.text)) || isQuotedAct(chunks, i),
  )
  if (acted > 0) return { from, to: acted }
  let end = to
  while (end - from > 1 && (isVerb(chunks[end - 1]) || NOUN_VERBS.has(chunks[end - 1]?.text ?? ''))) end--
  return { from, to: end }
}
