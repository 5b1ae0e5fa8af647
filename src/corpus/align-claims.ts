import type { Claim } from '../model/claim.ts'
import type { DocumentRecord } from '../model/record.ts'
import { unitFamily } from './unit-family.ts'

/** The same thing counted or measured in several places: one row of a comparison. */
export interface Indicator {
  /** The commonest wording of what is counted; of equally common ones the shortest, then the first in code-point order. */
  readonly label: string
  readonly unitFamily: string
  readonly mentions: readonly ClaimMention[]
  /** Number of documents with at least one mention. */
  readonly documents: number
}

export interface ClaimMention {
  readonly record: DocumentRecord
  readonly claim: Claim
}

/** Claims that state the same indicator, in order of first sight. Claims without a subject state none. */
export function alignClaims(records: readonly DocumentRecord[]): Indicator[] {
  const rows = new Map<string, ClaimMention[]>()
  for (const record of records) {
    for (const claim of record.claims) {
      if (claim.status !== 'claim' || claim.subject === '') continue
      const key = JSON.stringify([claim.subject, unitFamily(claim), claim.kind === 'change'])
      const mentions = rows.get(key)
      if (mentions === undefined) rows.set(key, [{ record, claim }])
      else mentions.push({ record, claim })
    }
  }
  return [...rows.values()].map((mentions) => ({
    label: (mentions[0] as ClaimMention).claim.subject,
    unitFamily: unitFamily((mentions[0] as ClaimMention).claim),
    mentions,
    documents: new Set(mentions.map(({ record }) => record)).size,
  }))
}
