import { characterSet } from '../../text/character-set.ts'
import type { Attachment } from './attachment.ts'
import { phrase } from './attachment.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { isVerb } from './chunk.ts'
import { clauseStart } from './clause-start.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { VERBAL } from './opening-verb.ts'
import { skip } from './skip.ts'
import { findIn, lengthOf } from './stretch.ts'

/** Say nothing without what they are of. */
const RELATIONAL =
  /^(?:.{0,2}率|比[例重]|程度|[余总数金税差]额|.?支出|开支|.?产值|增加值|.?收入|费用|价格|供应|需求|规模|面积|水平|数量|总量|.?人数|产量|销量|利润|投入)$/
/** No other character ends one of these. */
const endsRelation = characterSet('率例重度额出支值入用格应求模积平量数润幅速员准标')
/** UTF-16 units; a longer subject says of what it is. */
const SHORT = 4
/** UTF-16 units of an owner that is more than a noun phrase. */
const LONGEST = 30
/** Changes named after what changed: 收入234亿元，增长9%，增幅居第三. */
const CHANGES = /^(?:[增涨升降跌减]幅|增速)$/
/** Taken together with the verb before them: 小康实现程度, 资金发放完成率, 到会人员. */
const OF_ACTS = /^(?:程度|人员|.{1,2}率)$/

/**
 * The subject of a figure with what it is of, where it is no more than a relation: 本市投资投向郊区的|比例, 一般公共预算收入|增幅. `found`
 * is how the figure at chunk `at` is attached, `previous` how the one before it is.
 */
export function nameWithOwner(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  found: Attachment,
  previous: Attachment | null,
): string {
  const { subject, predicate, rule } = found
  if (subject.length > SHORT || !endsRelation(subject, subject.length - 1)) return subject
  if (TERMS.has(subject) && (chunks[at + 2] as Chunk | undefined)?.text === subject)
    return setOnTerms(text, chunks, at) || subject
  const acts = OF_ACTS.test(subject)
  const changes = CHANGES.test(subject)
  if (!acts && !changes && !RELATIONAL.test(subject)) return subject
  const start = clauseStart(chunks, at)
  let head = at - 1
  while (head >= start && (chunks[head] as Chunk).text !== subject) head--
  if (head < start) return subject
  if (changes) {
    const owner = head === start && rule.startsWith('subject') ? (previous?.subject ?? '') : ''
    return owner === '' || CHANGES.test(owner.slice(-2)) ? subject : owner + subject
  }
  const before = chunks[head - 1]
  const causes = subject !== '程度' && CAUSES.has(before?.text ?? '')
  const from =
    before?.kind === 'of'
      ? ownerBefore(chunks, start, head - 1, rule.startsWith('subject'))
      : acts && head > start && isVerb(before) && before?.text !== predicate && !causes
        ? nounPhraseBefore(chunks, head - 1).from
        : head
  return phrase(text, chunks, { from, to: head + 1 })
}

/** What something is done by: 按5%的比例. */
export const TERMS = new Set(['比例', '标准', '速度', '幅度', '增速', '额度', '限额', '目标'])
const BY = new Set(['按', '按照', '依', '依照', '照', '以'])

/** What is done on the terms a figure states, where nothing but the verb follows them: 人员编制按照5%的比例|精减. '' if more does. */
function setOnTerms(text: string, chunks: readonly Chunk[], at: number): string {
  const by = skip(chunks, at - 1)
  if (chunks[at + 1]?.kind !== 'of' || !BY.has(chunks[by]?.text ?? '')) return ''
  let end = at + 3
  while (isVerb(chunks[end]) || chunks[end]?.kind === 'change' || chunks[end]?.kind === 'adverb') end++
  if (end === at + 3 || (chunks[end]?.kind ?? 'break') !== 'break') return ''
  return phrase(text, chunks, nounPhraseBefore(chunks, skip(chunks, by - 1) + 1, true))
}

/** Open a clause and belong to no name. */
const OPENERS: ReadonlySet<ChunkKind> = new Set([
  'time',
  'scope',
  'adverb',
  'particle',
  'coordinator',
  'preposition',
  'of',
])

/** Act upon a relation and are no part of its name: 推动农村居民的收入增长. */
const CAUSES = new Set(
  '使 使得 让 令 推动 带动 促进 拉动 促使 实现 确保 保持 提高 提升 降低 减少 增加 扩大 缩小 控制 要求'.split(' '),
)

/**
 * Where the owner begins that ends before the 的 at `of`, in a clause that begins at `start`. Of a `stated` relation, which has its
 * verb behind it, a verb before the 的 is part: 用于轻工业的支出为…
 */
function ownerBefore(chunks: readonly Chunk[], start: number, of: number, stated: boolean): number {
  const last = chunks[of - 1]
  if (last === undefined || of - 1 < start || last.kind === 'adjective' || OPENERS.has(last.kind)) return of + 1
  let from = start
  while (from < of && OPENERS.has((chunks[from] as Chunk).kind)) from++
  const whole = chunks.slice(from, of)
  if (whole.some(({ kind }) => kind === 'quantity')) return of + 1
  const clause = from + whole.findLastIndex(({ text }, i) => CAUSES.has(text) && i + 1 < whole.length) + 1
  const acts = findIn(chunks, clause, of, ({ kind }) => VERBAL.has(kind) && kind !== 'level') >= 0
  if ((stated || !acts) && lengthOf(chunks, clause, of) < LONGEST) return clause
  const owner = nounPhraseBefore(chunks, of).from
  return owner < of ? owner : of + 1
}
