import type { Claim, ClaimGroup } from '../model/claim.ts'
import type { Document, SentenceTagger } from '../model/document.ts'
import { buildClaim } from './build-claim.ts'
import type { Draft } from './draft.ts'
import { draftClaims } from './draft-claims.ts'
import { plansAhead } from './fields/plans-ahead.ts'
import { findNumbers } from './find-numbers.ts'
import { groupClaims } from './group-claims.ts'
import { usesRocYears } from './status/uses-roc-years.ts'

/**
 * Every number of a document in text order, claims and others told apart by `status`. Ids count all numbers, so they
 * stay the same whichever of them are shown. `tag` is asked only for sentences that hold a claim.
 */
export function extractClaims(document: Document, tag: SentenceTagger): Claim[] {
  const { text, sentences } = document
  const roc = usesRocYears(document)
  const claims: Claim[] = []
  let groupCount = 0
  let ahead = false
  for (const sentence of sentences) {
    ahead = plansAhead(text.slice(sentence.start, sentence.end), ahead)
    const readings = findNumbers(text, sentence, roc)
    if (readings.length === 0) continue
    const drafts = draftClaims(text, sentence, readings, tag)
    const groups = groupClaims(text, drafts, () => `g${++groupCount}`)
    const sentenceText = text.slice(sentence.start, sentence.end)
    let next = 0
    for (const reading of readings) {
      const isClaim = reading.status === 'claim'
      const draft = isClaim ? (drafts[next] as Draft) : null
      const group: ClaimGroup | null = isClaim ? (groups[next++] ?? null) : null
      claims.push(
        buildClaim(document, sentenceText, reading, draft, group, ahead, `${document.source.id}#c${claims.length + 1}`),
      )
    }
  }
  return claims
}
