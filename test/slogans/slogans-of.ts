import { defaultSloganLexicon, type SloganLexicon } from '../../src/lexicon/slogan-lexicon.ts'
import type { Document } from '../../src/model/document.ts'
import type { Slogan } from '../../src/model/slogan.ts'
import { extractSlogans } from '../../src/slogans/extract-slogans.ts'
import { normalize } from '../../src/text/normalize.ts'
import { documentTokens } from '../../src/tokens/document-tokens.ts'
import { jiebaRs } from '../../src/tokens/jieba-rs.ts'
import { sourceOf } from '../source-of.ts'

const segmenter = jiebaRs({ hmm: true, userWords: [] })

/** A normalised document with `text` as its source. */
export function documentOf(text: string): Document {
  return normalize(sourceOf(text, { id: 'd' }))
}

/** The slogans of `text`, with the shipped lexicon unless another is given. */
export function slogansOf(text: string, lexicon: SloganLexicon = defaultSloganLexicon()): Slogan[] {
  const document = documentOf(text)
  return extractSlogans(document, documentTokens(document, segmenter).tag, lexicon)
}
