import type { DocumentRecord } from '../../model/record.ts'
import { addTo } from '../add-to.ts'
import type { ClaimMention, Indicator } from '../align-claims.ts'
import { alignClaims } from '../align-claims.ts'
import { auditLevels } from './audit-levels.ts'
import { comparableMentions, compareFigures, isTelling, mayAgree, pairFinding, periodOf } from './compare-mentions.ts'
import type { Finding } from './finding.ts'

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
    .flatMap((ofPlace) => {
      const indicators = alignClaims(ofPlace)
      return [...indicators.flatMap(compareDocuments), ...auditLevels(ofPlace, indicators)]
    })
}

function compareDocuments(indicator: Indicator): Finding[] {
  const findings: Finding[] = []
  const earlier: ClaimMention[] = []
  for (const mention of comparableMentions(indicator)) {
    const other = earlier.find((candidate) => candidate.record !== mention.record && isPair(candidate, mention))
    if (other !== undefined) {
      findings.push(pairFinding('documents', compareFigures(other, mention), other, mention))
    }
    earlier.push(mention)
  }
  return findings
}

function isPair(a: ClaimMention, b: ClaimMention): boolean {
  if (a.claim.unit !== b.claim.unit || a.reading.scope !== b.reading.scope) return false
  const period = periodOf(a)
  if (period !== null && period === periodOf(b)) return true
  return mayAgree(period, periodOf(b)) && isTelling(a, b)
}
