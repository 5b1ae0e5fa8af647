import { MONEY_NOUNS } from '../../lexicon/verbs.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { isVerb } from './chunk.ts'
import { clauseStart } from './clause-start.ts'
import { findIn } from './stretch.ts'

/** What may govern a figure. */
export const VERBAL: ReadonlySet<ChunkKind> = new Set(['verb', 'weak-verb', 'change', 'level'])

const BEFORE_VERB: ReadonlySet<ChunkKind> = new Set(['adverb', 'scope', 'time', 'particle'])

/** The verb that opens the clause of chunk `at`, over adverbs and the like (推进甲厂、乙厂等5个项目); -1 if none does. */
export function openingVerb(chunks: readonly Chunk[], at: number): number {
  let start = clauseStart(chunks, at)
  while (start < at && BEFORE_VERB.has((chunks[start] as Chunk).kind)) start++
  const { kind, text } = chunks[start] as Chunk
  return VERBAL.has(kind) && !(MONEY_NOUNS.has(text) && chunks[start + 1]?.kind === 'quantity') ? start : -1
}

/** Whether nothing but adverbs and the like stands between the verb at `at` and the border of its clause. */
export function opensClause(chunks: readonly Chunk[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && BEFORE_VERB.has((chunks[i] as Chunk).kind)) i--
  return i < 0 || (chunks[i] as Chunk).kind === 'break'
}

/**
 * The verb that opens the clause before the 的 at `of`, within which the verb at `inner` stands and only says which: 落实|方案确定的
 * 20项任务. -1 if the clause has no other, or coordinates its verbs (新建和改建的), or says what something is (是…的两件大事).
 */
export function verbOverRelative(chunks: readonly Chunk[], of: number, inner: number): number {
  if (chunks[of]?.kind !== 'of' || inner < 0 || chunks[inner]?.kind === 'level') return -1
  const opener = openingVerb(chunks, of)
  if (opener < 0 || opener === inner || !isVerb(chunks[opener]) || chunks[opener + 1]?.kind === 'coordinator') return -1
  // 建成园区3个、落实方案确定的20项任务: what opens the clause has a figure of its own.
  return findIn(chunks, opener, of, ({ kind }) => kind === 'quantity') < 0 ? opener : -1
}

/**
 * The verb that opens the clause of the verb at `inner` if that one stands in the last member of a list: 推进|政务公开、公正执法3项
 * 工作. -1 if it does not.
 */
export function verbOverList(chunks: readonly Chunk[], inner: number): number {
  if (chunks[inner - 1]?.kind !== 'noun' || !isVerb(chunks[inner])) return -1
  let pause = inner - 1
  while (pause > 0 && LISTED.has((chunks[pause] as Chunk).kind)) pause--
  if (chunks[pause]?.kind !== 'pause') return -1
  const opener = openingVerb(chunks, inner)
  return opener >= 0 && opener < pause && isVerb(chunks[opener]) ? opener : -1
}

const LISTED: ReadonlySet<ChunkKind> = new Set(['noun', 'adjective'])
