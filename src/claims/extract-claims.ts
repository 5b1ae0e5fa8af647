import type { Claim } from '../model/claim.ts'
import type { Document, SentenceTagger } from '../model/document.ts'
import { buildClaim, buildNumber } from './build-claim.ts'
import type { Draft } from './draft.ts'
import { draftClaims } from './draft-claims.ts'
import { findNumbers } from './find-numbers.ts'
import { groupClaims } from './group-claims.ts'
import { usesRocYears } from './status/uses-roc-years.ts'

/**
 * The claims of a document in text order; with `all` also the numbers that are none, told apart by `status`. Ids count
 * all numbers, so they stay the same whichever of them are shown. `tag` is asked only for sentences that hold a claim.
 */
export function extractClaims(document: Document, tag: SentenceTagger, numbers: 'claims' | 'all' = 'claims'): Claim[] {
  const { text, sentences, source } = document
  const roc = usesRocYears(document)
  const claims: Claim[] = []
  let groupCount = 0
  let count = 0
  for (const sentence of sentences) {
    const readings = findNumbers(text, sentence, roc)
    if (readings.length === 0) continue
    const drafts = draftClaims(text, sentence, readings, tag)
    const groups = groupClaims(text, drafts, () => `g${++groupCount}`)
    const sentenceText = text.slice(sentence.start, sentence.end)
    let next = 0
    for (const reading of readings) {
      const id = `${source.id}#c${++count}`
      const draft = reading.status === 'claim' ? (drafts[next] as Draft) : null
      if (draft !== null) claims.push(buildClaim(document, sentenceText, reading, draft, groups[next++] ?? null, id))
      else if (numbers === 'all') claims.push(buildNumber(document, sentenceText, reading, id))
    }
  }
  return claims
}
