import type { Chunk, ChunkKind } from './chunk.ts'

/** Kinds that stand between a figure and what it is said of without being either. */
export const SKIPPED: ReadonlySet<ChunkKind> = new Set(['adverb', 'particle', 'time', 'scope'])

/**
 * The first chunk at or left of `from` that is no adverb, particle, time or scope, nor the 的 of a time (上年的15%) or the
 * preposition before one (在去年增长); -1 if there is none.
 */
export function skip(chunks: readonly Chunk[], from: number): number {
  let left = from
  while (
    left >= 0 &&
    (SKIPPED.has((chunks[left] as Chunk).kind) || isOfTime(chunks, left) || (left < from && isAtTime(chunks, left)))
  )
    left--
  return left
}

/** Before a time they say when. */
const AT = new Set(['在', '于', '自', '自从', '截至', '截止'])

function isAtTime(chunks: readonly Chunk[], at: number): boolean {
  if (!AT.has((chunks[at] as Chunk).text)) return false
  const next = chunks[at + 1] as Chunk
  return next.kind === 'time' || (next.kind === 'scope' && TIME_SCOPE.test(next.text))
}

/** Scopes that are times: 在去年, but 在全省. */
const TIME_SCOPE = /[年前今]$/

function isOfTime(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.kind !== 'of') return false
  const before = chunks[at - 1]
  const ofPoint = before?.kind === 'particle' && chunks[at - 2]?.kind === 'time'
  return before?.kind === 'time' || ofPoint || FORMER.has(before?.text ?? '') || YEARS.has(before?.text ?? '')
}

/** Years that are scopes of a claim and times before 的: 由去年的112张减少到45张. */
const YEARS = new Set(['去年', '今年', '明年', '当年', '全年', '上半年', '下半年'])

/** Stand for a time before 的: 由预计的3%提高到4%. */
const FORMER = new Set([
  '预计',
  '预期',
  '原来',
  '原本',
  '原先',
  '原定',
  '现时',
  '最新',
  '目前',
  '现有',
  '现行',
  '当前',
  '最初',
  '当时',
  '计划',
])

const INSIDE = new Set(['中', '内', '里', '之中', '当中', '其中', '上', '下'])
/** How many chunks a field may be long. */
const FIELD = 10

const SINCE = new Set(['起', '之日起', '日起'])

/**
 * Past the field a figure is found in, or the event a time runs from, when `left` ends it and it ends before `to`:
 * 在118个国家中排名, 在上年基础上翻番, 自收到通知之日起.
 */
export function outsideField(chunks: readonly Chunk[], left: number, to: number): number {
  const end = chunks[left + 1]?.text ?? ''
  const opener = INSIDE.has(end) ? '在' : SINCE.has(end) ? '自' : ''
  if (opener === '' || left + 1 >= to) return left
  for (let i = left; i >= 0 && left - i < FIELD; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (text === opener) return skip(chunks, i - 1)
    if (kind === 'break') return left
  }
  return left
}

/** Before what a change is compared with; 比上 is what taggers leave of 比上年. */
const AGAINST = new Set(['比', '比上', '较前', '与'])

/** How far left of a change its 比… may stand. */
const COMPARISON_REACH = 6

/** Past adverbs, times and what a change is compared with: 比上年, 较全省平均. */
export function skipComparison(chunks: readonly Chunk[], at: number): number {
  for (let i = at; i >= 0 && at - i < COMPARISON_REACH; i--) {
    const { text, kind } = chunks[i] as Chunk
    if (text === '较' || (kind === 'preposition' && AGAINST.has(text) && isComparison(chunks, i, at)))
      return skip(chunks, i - 1)
    if (kind === 'break' || kind === 'quantity') break
  }
  return beforeBasis(chunks, skip(chunks, at))
}

/** How a figure is reckoned, when 按 opens it: 按可比口径, 按现价计算. */
const BASIS = /(?:口径|价|价格|计算|汇率|因素|影响)$/
const RECKONING = new Set(['按', '按照', '剔除', '扣除', '考虑'])
/** How many chunks that may take. */
const BASIS_REACH = 5

function beforeBasis(chunks: readonly Chunk[], left: number): number {
  if (!BASIS.test(chunks[left]?.text ?? '')) return left
  for (let i = left; i >= 0 && left - i < BASIS_REACH; i--) {
    const { text, kind } = chunks[i] as Chunk
    if (RECKONING.has(text)) return skip(chunks, i - 1)
    if (kind === 'break' || kind === 'quantity') break
  }
  return left
}

/** Whether the preposition at `from` compares: 与 does so only with 相比 or the like before chunk `to` ends. */
function isComparison(chunks: readonly Chunk[], from: number, to: number): boolean {
  if ((chunks[from] as Chunk).text !== '与') return true
  for (let i = from + 1; i <= to; i++) if (COMPARED.test((chunks[i] as Chunk).text)) return true
  return false
}

const COMPARED = /比|持平|相当|相同/

/** Names that taggers take for places: 满意度. */
const MEASURES = /[度率量数额值力]$/

/** Past the field a rank is held in: 排名运城市第一. */
export function skipPlaces(chunks: readonly Chunk[], from: number): number {
  let left = skip(chunks, from)
  while (
    left > 0 &&
    !MEASURES.test((chunks[left] as Chunk).text) &&
    ((chunks[left] as Chunk).pos === 'ns' || /[省市县区州国]$/.test((chunks[left] as Chunk).text)) &&
    (chunks[left] as Chunk).kind === 'noun'
  )
    left = skip(chunks, left - 1)
  return left
}
