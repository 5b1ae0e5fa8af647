import type { QuoteStyle, SloganType } from '../model/slogan.ts'

/** The detector a mention comes from, as recorded in `rules`. */
export type Rule = 'quote' | 'partial-quote' | 'numeral' | 'parallel' | 'named-action' | 'lexicon' | 'echo'

/** A formula found in a document, before ranking; `start` and `end` are UTF-16 offsets into the normalised text. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly type: SloganType
  readonly quote: QuoteStyle
  readonly head: string | null
  /** Canonical form when the detector knows it; null leaves it to `familyOf`. */
  readonly family: string | null
  readonly members: readonly string[]
  readonly rules: readonly Rule[]
  readonly confidence: number
}
