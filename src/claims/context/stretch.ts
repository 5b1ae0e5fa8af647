import type { Chunk } from './chunk.ts'

/** A stretch of chunks, `from` inclusive, `to` exclusive; empty if they are equal. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** How many UTF-16 units of text a stretch that is not empty covers. */
export function lengthOf(chunks: readonly Chunk[], from: number, to: number): number {
  return (chunks[to - 1] as Chunk).end - (chunks[from] as Chunk).start
}

/** The index of the first chunk in `[from, to)` that passes `test`; -1 if none does. */
export function findIn(
  chunks: readonly Chunk[],
  from: number,
  to: number,
  test: (chunk: Chunk, at: number) => boolean,
): number {
  for (let at = from; at < to; at++) if (test(chunks[at] as Chunk, at)) return at
  return -1
}
