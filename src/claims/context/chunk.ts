/** What a stretch of a sentence does around a figure. */
export type ChunkKind =
  | 'noun' // may stand in a noun phrase
  | 'adjective'
  | 'verb' // a verb of the lexicon: governs
  | 'weak-verb' // a verb by its tag alone: governs if nothing else does
  | 'level' // 达到, 为
  | 'change' // 增长, 减少
  | 'adverb'
  | 'preposition'
  | 'coordinator'
  | 'pause' // 、
  | 'break' // ，；：and brackets
  | 'of' // 的
  | 'scope'
  | 'time'
  | 'quantity'
  | 'particle'

/** A stretch of a sentence; `start` and `end` are UTF-16 offsets into the text. `pos` is jieba's tag. */
export interface Chunk {
  readonly kind: ChunkKind
  readonly start: number
  readonly end: number
  readonly text: string
  readonly pos: string
  /** For kind `quantity`: the index of the claim among the claims of the sentence. */
  readonly claim: number
}

/** Whether a chunk is a verb, by the lexicon or by its tag. */
export function isVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' || chunk?.kind === 'weak-verb'
}
