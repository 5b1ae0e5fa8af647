import type { Chunk, ChunkKind } from './chunk.ts'
import { isVerb } from './chunk.ts'

/** What a list of those who act is made of. */
const LISTED: ReadonlySet<ChunkKind> = new Set([
  'noun',
  'adjective',
  'of',
  'pause',
  'coordinator',
  'quantity',
  'scope',
  'adverb',
  'particle',
])

/**
 * The verb a list of those who act ends in, from chunk `from` on: 有半数以上的业主、七成以上的楼长提议. A verb that another word
 * of its clause follows belongs to a name in the list. '' if there is none.
 */
export function verbAfterList(chunks: readonly Chunk[], from: number): string {
  for (let i = from; i < chunks.length; i++) {
    const { kind, text } = chunks[i] as Chunk
    const after = chunks[i + 1]
    const ends = after === undefined || after.kind === 'break' || after.kind === 'adverb'
    if (isVerb(chunks[i]) && ends) return chunks[i - 1]?.kind === 'of' ? '' : text
    if (!LISTED.has(kind) && !isVerb(chunks[i]) && !(text === '，' && after?.kind === 'coordinator')) return ''
  }
  return ''
}
