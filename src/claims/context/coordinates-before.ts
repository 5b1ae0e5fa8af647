import { PRENOMINAL_VERBS, STATISTIC } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import { isVerb } from './chunk.ts'
import { LIST_NUMBER } from './lists.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import type { Stretch } from './stretch.ts'

/** Longest coordination taken as one subject, in UTF-16 units. */
const LONGEST = 24
const JOINTS = new Set(['和', '及', '以及', '与', '暨', '或'])
/** What taggers leave of a preposition and the words around it. */
const ADDRESSED = /[由向把被将]|^对(?![外内象])/

/** A noun phrase with those before it that one figure counts along with it: 指示牌及告示牌672块. */
export function withCoordinates(chunks: readonly Chunk[], { from, to }: Stretch): Stretch {
  let start = from
  while (from < to && start > 0 && isJoint(chunks[start - 1] as Chunk)) {
    const member = nounPhraseBefore(chunks, start - 1)
    if (member.from === member.to || isApart(chunks, member, to)) break
    start = member.from
  }
  // 梳理 + 形成 + 问题清单、任务清单: of two verbs neither belongs to the name.
  if (start < from && isVerb(chunks[start - 1]) && governsNext(chunks, start)) start++
  const end = (chunks[to - 1] as Chunk | undefined)?.end ?? 0
  return start < from && end - (chunks[start] as Chunk).start <= LONGEST ? { from: start, to } : { from, to }
}

/** Whether the verb at `at` governs the noun after it, with the verb before it: 走访 + 慰问 + 孤儿, but 组建 + 创新 + 平台. */
function governsNext(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at] as Chunk
  return isVerb(verb) && !PRENOMINAL_VERBS.has(verb.text) && chunks[at + 1]?.kind === 'noun'
}

function isJoint({ kind, text }: Chunk): boolean {
  return kind === 'pause' || (kind === 'coordinator' && JOINTS.has(text))
}

/** Whether `member` belongs to another figure (30亿元的港口、投资) or act (粮食再获丰收、产量), or is no name. */
function isApart(chunks: readonly Chunk[], { from, to }: Stretch, end: number): boolean {
  const before = chunks[from - 1]
  if (before?.kind === 'of') return chunks[from - 2]?.kind === 'quantity'
  if (chunks.slice(from, to).some(({ text }) => ADDRESSED.test(text) || LIST_NUMBER.test(text))) return true
  return isVerb(before) && chunks[to]?.kind === 'pause' && STATISTIC.test((chunks[end - 1] as Chunk).text)
}
