import type { Chunk } from './chunk.ts'
import type { Stretch } from './stretch.ts'

export type AttachmentRule =
  | 'number-classifier-noun'
  | 'noun-number-classifier'
  | 'subject-level'
  | 'subject-change'
  | 'verb-number'
  | 'inherited'

/** What a quantity is said of: its subject and the verb that governs it, '' if there is none. */
export interface Attachment {
  readonly subject: string
  readonly predicate: string
  readonly rule: AttachmentRule
}

/** The text of a stretch of chunks; '' if it is empty. */
export function phrase(text: string, chunks: readonly Chunk[], { from, to }: Stretch): string {
  return from >= to ? '' : text.slice((chunks[from] as Chunk).start, (chunks[to - 1] as Chunk).end).trim()
}
