import { INCORPORATING, LIGHT_VERBS, MONEY_NOUNS, NOUN_VERBS, OBJECTLESS } from '../../lexicon/verbs.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { isVerb } from './chunk.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { opensClause, VERBAL } from './opening-verb.ts'
import { skip } from './skip.ts'

/** What may follow a verb that is part of a name, and what must stand before it. */
const MODIFIES: ReadonlySet<ChunkKind | undefined> = new Set(['noun', 'coordinator', 'pause', 'of'])
const MODIFIED: ReadonlySet<ChunkKind | undefined> = new Set(['noun', 'verb', 'adjective', 'quantity', 'weak-verb'])
/** Say nothing of what is done. */
const EMPTY = new Set(['进行', '予以', '加以', '给予', '等'])

/** Of these, verbs that are said where nothing else is: 给予纪律处分. */
const LENDS = new Set(['进行', '予以', '给予'])

/** Before a verb they say how it goes on: 加快建设, 稳定脱贫. */
const PACES = new Set(['加快', '加速', '稳定', '保持', '持续'])

/** Say only that there is what a figure counts: 有两成居民参与. */
export const EXISTS: ReadonlySet<string> = new Set([
  '有',
  '已有',
  '共有',
  '还有',
  '约有',
  '现有',
  '另有',
  '将有',
  '只有',
  '尚有',
])

export interface Governor {
  /** The chunk of the verb; -1 if there is none. */
  readonly at: number
  /** False for a verb by its tag alone, and for one that may modify the noun after it (推进会议). */
  readonly strong: boolean
}

/** The governing verb at or left of chunk `at`, within the clause and not past another quantity. */
export function verbLeft(chunks: readonly Chunk[], at: number): Governor {
  let weak = -1
  for (let i = at; i >= 0; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (kind === 'break' || (kind === 'quantity' && chunks[i + 1]?.kind !== 'of')) break
    if (chunks[i + 1]?.kind === 'quantity' && i + 1 < at && MONEY_NOUNS.has(text)) continue
    if (!VERBAL.has(kind) || text === '为' || isSpan(chunks, i)) continue
    const listed = chunks[i - 1]?.kind === 'pause' && chunks[i + 1]?.kind === 'quantity'
    const next = chunks[i + 1]
    const enumerated =
      (next?.kind === 'pause' || next?.text === '等') &&
      (chunks[i - 1]?.kind === 'noun' ||
        NOUN_VERBS.has(chunks[i - 1]?.text ?? '') ||
        ((kind === 'weak-verb' || NOUN_VERBS.has(text)) && chunks[i + 2]?.kind === 'noun'))
    const modifies =
      enumerated ||
      (OBJECTLESS.has(text) && names(chunks, i + 1) && !opensClause(chunks, i)) ||
      (kind === 'weak-verb' &&
        !opensClause(chunks, i) &&
        !(chunks[at + 1]?.kind === 'quantity' && skip(chunks, at) === i)) ||
      (NOUN_VERBS.has(text) && listed) ||
      (NOUN_VERBS.has(text) && MODIFIES.has(chunks[i + 1]?.kind) && MODIFIED.has(chunks[i - 1]?.kind))
    if (!modifies) return { at: EMPTY.has(text) && weak >= 0 ? weak : i, strong: true }
    if (weak < 0) weak = i
  }
  return { at: weak, strong: false }
}

/** Whether 到 or 至 at `at` spans times or places and is no verb: 清河至平川等5个公路项目. */
function isSpan(chunks: readonly Chunk[], at: number): boolean {
  const { text } = chunks[at] as Chunk
  if (text !== '到' && text !== '至') return false
  const next = chunks[at + 1]?.kind
  return next === 'time' || (next === 'noun' && chunks[at - 1]?.kind === 'noun')
}

/** Whether a verb without an object of its own is part of a name by what stands at `at` behind it: a noun or a list's next member. */
function names(chunks: readonly Chunk[], at: number): boolean {
  const kind = chunks[at]?.kind
  if (isVerb(chunks[at])) return chunks[at + 1]?.kind === 'noun' || isVerb(chunks[at + 1])
  return kind === 'noun' || kind === 'adjective' || kind === 'coordinator' || kind === 'pause'
}

/** The governing verb of the list that chunk `at` belongs to: left of the earlier figures that only 、 and 和 part it from. */
export function listVerb(chunks: readonly Chunk[], at: number): Governor {
  let member = at
  for (;;) {
    const found = verbLeft(chunks, member - 1)
    if (found.at >= 0) return found
    let i = member - 1
    let joined = false
    while (i >= 0 && chunks[i]?.kind !== 'quantity' && chunks[i]?.kind !== 'break') {
      if (chunks[i]?.kind === 'pause' || chunks[i]?.kind === 'coordinator') joined = true
      i--
    }
    if (!joined || chunks[i]?.kind !== 'quantity') return found
    member = i
  }
}

const WITH = new Set(['与', '同', '跟'])
/** How many chunks a member of a list may have before its figure. */
const MEMBER = 8
/** How many members of a list are looked through for its verb. */
const MOST_MEMBERS = 8

/** The verb of a list of counted things whose next member starts behind chunk `from`: 7个县、120个村全部脱贫. '' if none. */
export function listVerbRight(chunks: readonly Chunk[], from: number): string {
  let start = from
  for (let member = 0; member < MOST_MEMBERS; member++) {
    const found = verbRight(chunks, start)
    if (found !== '') return MONEY_NOUNS.has(found) ? '' : found
    let i = start
    while (i < chunks.length && chunks[i]?.kind !== 'pause' && chunks[i]?.kind !== 'coordinator') {
      // 10所小学与30家企业结对
      if (WITH.has(chunks[i]?.text ?? '') && chunks[i + 1]?.kind === 'quantity') break
      if (chunks[i]?.kind === 'quantity' || chunks[i]?.kind === 'break') return ''
      i++
    }
    // The member after 、 may open with what it is of: 3个县、李家村等12个村.
    const first = i + 1
    while (i < chunks.length && i < first + MEMBER && chunks[i]?.kind !== 'quantity' && chunks[i]?.kind !== 'break') i++
    const counted = chunks[i]?.kind === 'quantity' ? nounPhraseAfter(chunks, i + 1, false).to : 0
    start = counted > i + 1 ? counted : Math.max(first, nounPhraseAfter(chunks, first, false).to)
  }
  return ''
}

/**
 * The first verb from chunk `from` on, before the next border or quantity; '' if none. One between nouns that is as often a
 * noun gives way to a later one (民生建设项目顺利|推进).
 */
export function verbRight(chunks: readonly Chunk[], from: number): string {
  let nominal = -1
  let empty = ''
  for (let i = from; i < chunks.length; i++) {
    const { kind, text } = chunks[i] as Chunk
    if (kind === 'break' || kind === 'quantity' || kind === 'pause') break
    const after = chunks[i + 1]?.kind
    if (text === '为' && after === 'scope') continue
    if (text === '为' && after !== 'quantity') break
    if (PACES.has(text) && (after === 'verb' || after === 'weak-verb')) continue
    if (!VERBAL.has(kind) || isSpan(chunks, i)) continue
    if (LENDS.has(text)) empty = text
    if (EMPTY.has(text)) continue
    const between = i > from && after === 'noun' && chunks[i - 1]?.kind === 'noun' && NOUN_VERBS.has(text)
    if (!between) return verbPhrase(chunks, i, chunks.length)
    if (nominal < 0) nominal = i
  }
  return nominal < 0 ? empty : verbPhrase(chunks, nominal, chunks.length)
}

/** The verb at `at` with the verbs that share its object, as far as they stand before chunk `limit`: 关停取缔. */
export function verbPhrase(chunks: readonly Chunk[], at: number, limit: number): string {
  const alone = verbText(chunks, at)
  const verb = chunks[at] as Chunk
  if (alone !== verb.text || !isJoint(verb)) return alone
  let from = at
  while (isJoint(chunks[from - 1])) from--
  if (from < at && UNJOINED.has((chunks[from] as Chunk).text) && isPartOfName(chunks[from + 1] as Chunk))
    return (chunks[from] as Chunk).text
  let to = at + 1
  while (to < limit && isJoint(chunks[to]) && goesWith(chunks, at, to)) to++
  const phrase = chunks.slice(from, to).map(({ text }) => text)
  return phrase.length > MOST_JOINT ? alone : phrase.join('')
}

/** More verbs in a row than this are a heading. */
const MOST_JOINT = 3

/** Have their object behind them at once. */
const UNJOINED = new Set(['新增', '用于', '得到', '受到', '录得', '符合', '合乎', '包括', '包含', '涵盖', '获得'])

/** Behind 新增 and the like: 新增|参保人数, 新增|受益人口. */
function isPartOfName({ text }: Chunk): boolean {
  return OBJECTLESS.has(text) || INCORPORATING.has(text)
}

/** Whether the verb at `to` shares the object of that at `at`. One by its tag alone is rather part of it: 实施废弃矿山修复, 新建停车泊位. */
function goesWith(chunks: readonly Chunk[], at: number, to: number): boolean {
  const { kind, text } = chunks[at] as Chunk
  const after = chunks[to] as Chunk
  const joint = after.kind === kind || (kind === 'weak-verb' && NOUN_VERBS.has(after.text) && !LIGHT_VERBS.has(text))
  if (!joint || UNJOINED.has(text) || INCORPORATING.has(after.text)) return false
  // 发放|贷款贴息资金, 完成|投资5亿元: sums are objects, not acts.
  if (MONEY_NOUNS.has(after.text) && /^(?:noun|quantity)$/.test(chunks[to + 1]?.kind ?? '')) return false
  return !OBJECTLESS.has(after.text) || chunks[to + 1]?.kind === 'pause' || !names(chunks, to + 1)
}

function isJoint(chunk: Chunk | undefined): boolean {
  return (
    chunk !== undefined &&
    (chunk.kind === 'verb' || chunk.kind === 'weak-verb') &&
    chunk.text.length > 1 &&
    !EMPTY.has(chunk.text)
  )
}

/** The verb at `at` as a word: 提高 and 到 are one. */
export function verbText(chunks: readonly Chunk[], at: number): string {
  const chunk = chunks[at] as Chunk
  const before = chunks[at - 1]
  const nominal =
    before !== undefined &&
    NOUN_VERBS.has(before.text) &&
    before.kind !== 'change' &&
    before.text !== '调整' &&
    (chunk.text === '为' || chunk.text === '达' || (MODIFIED.has(chunks[at - 2]?.kind) && !'到至'.includes(chunk.text)))
  const compound =
    '到至在为达出成'.includes(chunk.text) &&
    chunk.text.length === 1 &&
    before !== undefined &&
    VERBAL.has(before.kind) &&
    !nominal
  return compound ? before.text + chunk.text : chunk.text
}
