import { INCORPORATING, LIGHT_VERBS, MONEY_NOUNS, NOUN_VERBS } from '../../lexicon/verbs.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { skip } from './skip.ts'

const VERBAL: ReadonlySet<ChunkKind> = new Set(['verb', 'weak-verb', 'change', 'level'])
/** What may follow a verb that is part of a name, and what must stand before it. */
const MODIFIES: ReadonlySet<ChunkKind | undefined> = new Set(['noun', 'coordinator', 'pause', 'of'])
const MODIFIED: ReadonlySet<ChunkKind | undefined> = new Set(['noun', 'verb', 'adjective', 'quantity', 'weak-verb'])
/** Say nothing of what is done. */
const EMPTY = new Set(['进行', '予以', '加以', '给予', '等'])

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
    if (!VERBAL.has(kind) || text === '为' || ((text === '到' || text === '至') && chunks[i + 1]?.kind === 'time'))
      continue
    const listed = chunks[i - 1]?.kind === 'pause' && chunks[i + 1]?.kind === 'quantity'
    const next = chunks[i + 1]
    const enumerated =
      (next?.kind === 'pause' || next?.text === '等') &&
      (chunks[i - 1]?.kind === 'noun' ||
        NOUN_VERBS.has(chunks[i - 1]?.text ?? '') ||
        ((kind === 'weak-verb' || NOUN_VERBS.has(text)) && chunks[i + 2]?.kind === 'noun'))
    const modifies =
      enumerated ||
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

/** The verb that opens the clause of chunk `at`, over adverbs and the like (推进甲厂、乙厂等5个项目); -1 if none does. */
export function openingVerb(chunks: readonly Chunk[], at: number): number {
  let start = at
  while (start > 0 && chunks[start - 1]?.kind !== 'break') start--
  while (start < at && BEFORE_VERB.has((chunks[start] as Chunk).kind)) start++
  const { kind, text } = chunks[start] as Chunk
  return VERBAL.has(kind) && !(MONEY_NOUNS.has(text) && chunks[start + 1]?.kind === 'quantity') ? start : -1
}

const BEFORE_VERB: ReadonlySet<ChunkKind> = new Set(['adverb', 'scope', 'time', 'particle'])

/** Whether nothing but adverbs and the like stands between the verb at `at` and the border of its clause. */
export function opensClause(chunks: readonly Chunk[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && BEFORE_VERB.has((chunks[i] as Chunk).kind)) i--
  return i < 0 || (chunks[i] as Chunk).kind === 'break'
}

/** The first verb from chunk `from` on, before the next border or quantity; '' if none. */
export function verbRight(chunks: readonly Chunk[], from: number): string {
  for (let i = from; i < chunks.length; i++) {
    const { kind, text } = chunks[i] as Chunk
    if (kind === 'break' || kind === 'quantity' || kind === 'pause') return ''
    const after = chunks[i + 1]?.kind
    if (text === '为' && after === 'scope') continue
    if (text === '为' && after !== 'quantity') return ''
    if (PACES.has(text) && (after === 'verb' || after === 'weak-verb')) continue
    if (VERBAL.has(kind) && !EMPTY.has(text)) return verbPhrase(chunks, i, chunks.length)
  }
  return ''
}

/** The verb at `at` with the verbs that share its object, as far as they stand before chunk `limit`: 关停取缔. */
export function verbPhrase(chunks: readonly Chunk[], at: number, limit: number): string {
  const alone = verbText(chunks, at)
  const verb = chunks[at] as Chunk
  if (alone !== verb.text || !isJoint(verb)) return alone
  let from = at
  while (isJoint(chunks[from - 1])) from--
  let to = at + 1
  while (to < limit && isJoint(chunks[to]) && goesWith(verb, chunks[to] as Chunk)) to++
  const phrase = chunks.slice(from, to).map(({ text }) => text)
  return phrase.length > MOST_JOINT ? alone : phrase.join('')
}

/** More verbs in a row than this are a heading. */
const MOST_JOINT = 3

/** Have their object behind them at once. */
const UNJOINED = new Set(['新增', '用于', '得到', '受到', '录得', '符合', '合乎', '包括', '包含', '涵盖', '获得'])

/** Whether the verb after `verb` shares its object. One by its tag alone is rather part of it: 实施废弃矿山修复, 新建停车泊位. */
function goesWith({ kind, text }: Chunk, after: Chunk): boolean {
  const joint = after.kind === kind || (kind === 'weak-verb' && NOUN_VERBS.has(after.text) && !LIGHT_VERBS.has(text))
  return joint && !UNJOINED.has(text) && !INCORPORATING.has(after.text)
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
    (chunk.text === '为' || chunk.text === '达' || (MODIFIED.has(chunks[at - 2]?.kind) && !'到至'.includes(chunk.text)))
  const compound =
    '到至在为达出成'.includes(chunk.text) &&
    chunk.text.length === 1 &&
    before !== undefined &&
    VERBAL.has(before.kind) &&
    !nominal
  return compound ? before.text + chunk.text : chunk.text
}
