import type { DocumentRecord } from '../../model/record.ts'
import type { ClaimMention, Indicator } from '../align-claims.ts'
import { alignClaims } from '../align-claims.ts'
import { comparableMentions, compareFigures, mayAgree, pairFinding, periodOf } from './compare-mentions.ts'
import type { Finding, Verdict } from './finding.ts'

/**
 * The same indicator stated more than once in one document: every later figure against the first. Different figures are a
 * mismatch when both name the same period, or when the document speaks of no plans, so that all its figures are of one
 * time. They are unknown when one leaves its period or scope open, and no finding when a document with plans names no
 * period at all: a report gives last year's figure and this year's goal in the same words.
 */
export function auditRepeats(record: DocumentRecord): Finding[] {
  const ofOneTime = record.claims.every(({ modality }) => modality === 'achieved')
  return alignClaims([record]).flatMap((indicator) => compareRepeats(indicator, ofOneTime))
}

function compareRepeats(indicator: Indicator, ofOneTime: boolean): Finding[] {
  const findings: Finding[] = []
  const firsts: ClaimMention[] = []
  for (const mention of comparableMentions(indicator)) {
    const first = firsts.find((other) => isRepeated(other, mention))
    if (first === undefined) firsts.push(mention)
    else if (isElsewhere(first, mention)) {
      const verdict = repeatVerdict(first, mention, ofOneTime)
      if (verdict !== null) findings.push(pairFinding('repeat', verdict, indicator.label, first, mention))
    }
  }
  return findings
}

function repeatVerdict(a: ClaimMention, b: ClaimMention, ofOneTime: boolean): Verdict | null {
  const compared = compareFigures(a, b)
  if (compared === 'ok' || isOfOneFrame(a, b, ofOneTime)) return compared
  return ofOneTime || periodOf(a) !== periodOf(b) ? 'unknown' : null
}

function isRepeated(a: ClaimMention, b: ClaimMention): boolean {
  return (
    a.claim.unit === b.claim.unit &&
    a.claim.subject === b.claim.subject &&
    mayAgree(periodOf(a), periodOf(b)) &&
    mayAgree(a.claim.scope, b.claim.scope)
  )
}

/** Two figures of one sentence are members of a list, not a repetition. */
function isElsewhere({ claim: a }: ClaimMention, { claim: b }: ClaimMention): boolean {
  return a.sentence.index !== b.sentence.index && a.sentence.text !== b.sentence.text
}

function isOfOneFrame(a: ClaimMention, b: ClaimMention, ofOneTime: boolean): boolean {
  const period = periodOf(a)
  return period === periodOf(b) && (period !== null || ofOneTime) && a.claim.scope === b.claim.scope
}
