import { extractClaims } from '../../src/claims/extract-claims.ts'
import type { Claim } from '../../src/model/claim.ts'
import { normalize } from '../../src/text/normalize.ts'
import { documentTokens } from '../../src/tokens/document-tokens.ts'
import { jiebaRs } from '../../src/tokens/jieba-rs.ts'
import { sourceOf } from '../source-of.ts'

const segmenter = jiebaRs({ hmm: true, userWords: [] })

/** Every number of a text, claims and others. */
export function readNumbers(text: string, date: string | null = null): Claim[] {
  const document = normalize(sourceOf(text, { id: 'case', date }))
  return extractClaims(document, documentTokens(document, segmenter).tag, 'all')
}

/** The claims of a text. */
export function readClaims(text: string, date: string | null = null): Claim[] {
  return readNumbers(text, date).filter(({ status }) => status === 'claim')
}
