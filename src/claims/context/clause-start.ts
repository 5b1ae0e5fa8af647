import type { Chunk } from './chunk.ts'

/** Where the clause of chunk `at` begins: behind the break before it. */
export function clauseStart(chunks: readonly Chunk[], at: number): number {
  let start = at
  while (start > 0 && (chunks[start - 1] as Chunk).kind !== 'break') start--
  return start
}
