import type { Claim, ClaimGroup } from '../model/claim.ts'
import type { Document, SentenceTagger } from '../model/document.ts'
import { buildClaim } from './build-claim.ts'
import type { Draft } from './draft.ts'
import { draftClaims } from './draft-claims.ts'
import { plansAhead } from './fields/plans-ahead.ts'
import { findNumbers } from './find-numbers.ts'
import { groupClaims } from './group-claims.ts'
import { usesRocYears } from './status/uses-roc-years.ts'
import { readRow } from './tables/read-row.ts'
import { type TableHead, tableHead } from './tables/table-head.ts'

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
  let head: TableHead | null = null
  for (const sentence of sentences) {
    const sentenceText = text.slice(sentence.start, sentence.end)
    ahead = plansAhead(sentenceText, ahead)
    head = tableHead(sentenceText, head)
    const readings = readRow(sentenceText, sentence.start, findNumbers(text, sentence, roc), head)
    if (readings.length === 0) continue
    const drafts = draftClaims(text, sentence, readings, tag)
    const groups = groupClaims(text, drafts, () => `g${++groupCount}`)
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
