import { COMPARATORS, MONEY_NOUNS, NOUN_VERBS } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { isRank, isShare } from '../quantities/quantity.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { skip } from './skip.ts'

/**
 * The verb of a rank, comparison, share or multiple whose other term stands between it and the figure: 高于全省平均值28个百分点,
 * 占工业总产值的30%, 是上年的2.4倍. The index of its chunk; -1 if there is none.
 */
export function findHolder(chunks: readonly Chunk[], at: number, quantity: Quantity): number {
  if (isRank(quantity)) return rankerLeft(chunks, at)
  const comparator = comparatorLeft(chunks, at, quantity)
  if (comparator >= 0) return comparator
  const equal = equalLeft(chunks, at)
  return equal >= 0 ? equal : holderLeft(chunks, at, quantity)
}

const RANKERS = new Set(['居', '位居', '位列', '列', '排', '排名', '名列', '稳居', '跃居', '均居', '位于', '保持'])

/** The verb of a rank, over the field it is held in: 居沿海大中城市第4位. */
function rankerLeft(chunks: readonly Chunk[], at: number): number {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (RANKERS.has(text)) return i
    if (kind !== 'noun' && kind !== 'scope' && kind !== 'adjective' && kind !== 'adverb') return -1
  }
  return -1
}

/** What the other term of an equation is made of: 疫情前同期的. */
const TERM: ReadonlySet<ChunkKind | undefined> = new Set(['noun', 'of', 'scope', 'time', 'particle'])
const EQUAL = new Set(['相当于', '相等于', '等于'])

/** 相当于 over what the figure is an amount of: 相当于政府22个月的开支. */
function equalLeft(chunks: readonly Chunk[], at: number): number {
  let i = at - 1
  while (TERM.has(chunks[i]?.kind)) i--
  return EQUAL.has(chunks[i]?.text ?? '') ? i : -1
}

function comparatorLeft(chunks: readonly Chunk[], at: number, quantity: Quantity): number {
  if (quantity.unit?.family !== 'ratio' && quantity.form !== 'percent') return -1
  for (let i = at - 1; i >= 0; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (COMPARATORS.has(text) && text !== '比') return i
    if (kind === 'break' || kind === 'quantity' || kind === 'level' || kind === 'change' || kind === 'verb') return -1
  }
  return -1
}

const HOLDERS = new Set([
  '占',
  '约占',
  '共占',
  '均占',
  '各占',
  '占到',
  '为',
  '是',
  '相当于',
  '达',
  '达到',
  '等于',
  '超过',
  '不到',
  '不足',
  '仅占',
  '占了',
  '完成',
  '少于',
  '低于',
  '高于',
  '多于',
])
/** Take their whole without 的: 占规模以上工业24%. */
const BARE_HOLDERS = new Set(['占', '约占', '共占', '均占', '各占', '占到', '仅占'])
const SHARE_NAME = /(?:比[重例]|份额|百分比|率|(?<!总|产|增加)值)$/

/** Reach a share of what stands before it only as a rate: 涵盖率达全国乡镇八成. */
const REACHED = new Set(['达', '达到', '超过', '逾'])
const RATE = /率$/

function isNominal({ kind, text }: Chunk): boolean {
  return kind === 'noun' || MONEY_NOUNS.has(text)
}

function holderLeft(chunks: readonly Chunk[], at: number, quantity: Quantity): number {
  const left = chunks[skip(chunks, at - 1)]
  if (
    !isShare(quantity) ||
    left === undefined ||
    (left.kind !== 'of' && (!isNominal(left) || SHARE_NAME.test(left.text)))
  )
    return -1
  const holders = left.kind === 'of' ? HOLDERS : BARE_HOLDERS
  for (let i = at - 1; i >= 0; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (holders.has(text) || (REACHED.has(text) && RATE.test(chunks[i - 1]?.text ?? ''))) return i
    if (kind === 'break' || kind === 'quantity' || (left.kind !== 'of' && kind === 'verb' && !NOUN_VERBS.has(text)))
      return -1
  }
  return -1
}
