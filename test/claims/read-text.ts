import { extractClaims } from '../../src/claims/extract-claims.ts'
import type { Claim } from '../../src/model/claim.ts'
import type { Source } from '../../src/model/document.ts'
import { normalize } from '../../src/text/normalize.ts'
import { documentTokens } from '../../src/tokens/document-tokens.ts'
import { jiebaRs } from '../../src/tokens/jieba-rs.ts'

const segmenter = jiebaRs({ hmm: true, userWords: [] })

/** A source with nothing but a text, and a date if the test needs the document to have one. */
function sourceOf(text: string, date: string | null = null): Source {
  return {
    id: 'case',
    path: null,
    sha256: '',
    bytes: 0,
    encoding: 'utf-8',
    text,
    title: null,
    date,
    meta: {},
    warnings: [],
  }
}

/** Every number of a text, claims and others. */
export function readNumbers(text: string, date: string | null = null): Claim[] {
  const document = normalize(sourceOf(text, date))
  return extractClaims(document, documentTokens(document, segmenter).tag)
}

/** The claims of a text. */
export function readClaims(text: string, date: string | null = null): Claim[] {
  return readNumbers(text, date).filter(({ status }) => status === 'claim')
}
