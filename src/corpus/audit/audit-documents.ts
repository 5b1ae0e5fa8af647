import type { DocumentRecord } from '../../model/record.ts'
import { addTo } from '../add-to.ts'
import type { ClaimMention, Indicator } from '../align-claims.ts'
import { alignClaims } from '../align-claims.ts'
import { comparableMentions, compareFigures, mayAgree, pairFinding, periodOf } from './compare-mentions.ts'
import type { Finding } from './finding.ts'

/** Digits that two documents do not share by chance. */
const TELLING_DIGITS = 3

/**
 * The same indicator in several documents of one place. Figures that both name the same period confirm or contradict each
 * other; where one leaves the period open, only the very same figure of three digits or more is a finding, for a different
 * one may be of another year. Documents without a place are left out.
 */
export function auditDocuments(records: readonly DocumentRecord[]): Finding[] {
  const places = new Map<string, DocumentRecord[]>()
  for (const record of records) {
    if (record.doc.place !== null) addTo(places, record.doc.place, record)
  }
  return [...places.values()]
    .filter((ofPlace) => ofPlace.length > 1)
    .flatMap((ofPlace) => alignClaims(ofPlace).flatMap(compareDocuments))
}

function compareDocuments(indicator: Indicator): Finding[] {
  const findings: Finding[] = []
  const earlier: ClaimMention[] = []
  for (const mention of comparableMentions(indicator)) {
    const other = earlier.find((candidate) => candidate.record !== mention.record && isPair(candidate, mention))
    if (other !== undefined) {
      findings.push(pairFinding('documents', compareFigures(other, mention), indicator.label, other, mention))
    }
    earlier.push(mention)
  }
  return findings
}

function isPair(a: ClaimMention, b: ClaimMention): boolean {
  if (a.claim.unit !== b.claim.unit || !mayAgree(a.claim.scope, b.claim.scope)) return false
  const period = periodOf(a)
  if (period !== null && period === periodOf(b)) return true
  return mayAgree(period, periodOf(b)) && isSameFigure(a, b)
}

function isSameFigure({ claim: a }: ClaimMention, { claim: b }: ClaimMention): boolean {
  const digits = String(a.value).replace(/\D|0+$/g, '').length
  return a.value !== null && a.value === b.value && a.bound === b.bound && digits >= TELLING_DIGITS
}
