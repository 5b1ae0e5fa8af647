import type { Chunk, ChunkKind } from './chunk.ts'

/** Reads a chunk anew by its neighbours, the one before it as it was read anew; null if they say nothing. */
export type Refinement = (chunk: Chunk, before: Chunk | undefined, after: Chunk | undefined) => Chunk[] | null

/** The same stretch with another kind; written out, so that all chunks have one shape. */
export const as = ({ start, end, text, pos, claim }: Chunk, kind: ChunkKind): Chunk[] => [
  { kind, start, end, text, pos, claim },
]

/** A chunk cut after `length` UTF-16 units. */
export function cut(
  { start, end, text, pos, claim }: Chunk,
  length: number,
  first: ChunkKind,
  second: ChunkKind,
): Chunk[] {
  const middle = start + length
  return [
    { kind: first, start, end: middle, text: text.slice(0, length), pos, claim },
    { kind: second, start: middle, end, text: text.slice(length), pos, claim },
  ]
}

/** 满 + 五年, 最高 + 30万元, 首个 + 200万元: said of the figure. */
export const saidOfFigure: Refinement = (chunk) => as(chunk, 'adverb')
