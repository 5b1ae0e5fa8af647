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

/** What is left where taggers cut a word names nothing that could be counted. */
const LEFTOVER =
  /^(?:\P{L}+|[a-z]|[未不非已原又再还仅只共由从被把将与和及或之其各每均都也总创获末调折出一二三四五六七八九十])$/iu

/** A subject, if it is a name; else ''. */
export function nameOf(subject: string): string {
  return subject.length < 3 && LEFTOVER.test(subject) ? '' : subject
}
