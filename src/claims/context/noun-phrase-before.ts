import { NAME_ADVERBS, PROPORTIONS } from '../../lexicon/clause-words.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { isNominalVerb } from './nominal-verb.ts'
import type { Stretch } from './stretch.ts'

/**
 * The noun phrase that ends before chunk `to`, going left; stops at verbs, breaks, 的 and scopes. A `subject` stands
 * before its verb: 编制减少160个.
 */
export function nounPhraseBefore(chunks: readonly Chunk[], to: number, subject = false): Stretch {
  let from = to
  while (from > 0) {
    const chunk = chunks[from - 1] as Chunk
    if (chunk.kind === 'noun' || (chunk.kind === 'adjective' && (from < to || chunks[from - 2]?.kind === 'noun')))
      from--
    else if ((NAME_ADVERBS.has(chunk.text) || chunk.text === '基本') && from < to) from--
    else if (chunk.text === '不' && from < to && ATTRIBUTES.has((chunks[from] as Chunk).kind)) from--
    else if (chunk.kind === 'particle' && chunk.pos === 'f' && from < to && chunks[from - 2]?.kind === 'noun') from--
    else if (isNominalVerb(chunks, from - 1, from, to, subject)) from--
    else break
  }
  const last = chunks[to - 1]?.text ?? ''
  if (last === '时' || (to - from === 1 && last.startsWith('（'))) return { from: to, to }
  return { from: PROPORTIONS.has(last) ? wholeProportion(chunks, from) : from, to }
}

/** What 不 negates within a name: 不规范挂牌. */
const ATTRIBUTES: ReadonlySet<ChunkKind> = new Set(['noun', 'adjective'])

/** May stand in the name of the whole that a proportion is taken of. */
const IN_WHOLE = new Set(['noun', 'adjective', 'of', 'scope', 'particle', 'time', 'adverb'])

/** Where 民生支出占财政支出的比重 or 工业所占的比重 begins, whose last nouns begin at `from`; `from` if there is no 占. */
function wholeProportion(chunks: readonly Chunk[], from: number): number {
  let i = from - 1
  while (i >= 0 && IN_WHOLE.has((chunks[i] as Chunk).kind)) i--
  if (chunks[i]?.text !== '占') return from
  return nounPhraseBefore(chunks, chunks[i - 1]?.text === '所' ? i - 1 : i, true).from
}
