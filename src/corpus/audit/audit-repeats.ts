import { GENERAL_HEADS } from '../../lexicon/subject-modifiers.ts'
import type { DocumentRecord } from '../../model/record.ts'
import { addTo } from '../add-to.ts'
import type { ClaimMention, Indicator } from '../align-claims.ts'
import { alignClaims } from '../align-claims.ts'
import { claimText } from '../quantity-text.ts'
import type { Finding } from './finding.ts'
import { evidence } from './finding.ts'
import { claimInterval, compareIntervals } from './interval.ts'

/**
 * The same indicator stated more than once in one document: every later figure against the first. Different figures are a
 * mismatch when both name the same period, or when the document speaks of no plans, so that all its figures are of one
 * time; otherwise unknown, for one of them may be of last year, of five years, or a goal.
 */
export function auditRepeats(record: DocumentRecord): Finding[] {
  const ofOneTime = record.claims.every(({ modality }) => modality === 'achieved')
  return alignClaims([record]).flatMap((indicator) => comparePairs(indicator, 'repeat', ofOneTime))
}

/** The same indicator of one place and period in several documents. Documents and claims that name neither are left out. */
export function auditDocuments(records: readonly DocumentRecord[]): Finding[] {
  const places = new Map<string, DocumentRecord[]>()
  for (const record of records) {
    const { place } = record.doc
    if (place !== null) addTo(places, place, record)
  }
  return [...places.values()].flatMap((ofPlace) =>
    ofPlace.length < 2 ? [] : alignClaims(ofPlace).flatMap((indicator) => comparePairs(indicator, 'documents', true)),
  )
}

function comparePairs(indicator: Indicator, check: 'repeat' | 'documents', ofOneTime: boolean): Finding[] {
  const comparable = indicator.mentions.filter(
    ({ claim, reading, doubts }) =>
      doubts.length === 0 &&
      claim.modality === 'achieved' &&
      claim.group === null &&
      (claim.kind === 'count' || claim.kind === 'money' || claim.kind === 'measure') &&
      reading.concept.length > 1 &&
      !GENERAL_HEADS.has(reading.concept),
  )
  const findings: Finding[] = []
  const firsts: ClaimMention[] = []
  for (const mention of comparable) {
    const first = firsts.find((other) => isPair(other, mention, check))
    if (first === undefined) firsts.push(mention)
    else if (isElsewhere(first, mention, check))
      findings.push(compareTwo(first, mention, indicator.label, check, ofOneTime))
  }
  return findings
}

function isPair(a: ClaimMention, b: ClaimMention, check: 'repeat' | 'documents'): boolean {
  if (a.claim.unit !== b.claim.unit) return false
  if (check === 'documents') {
    return periodOf(a) !== null && periodOf(a) === periodOf(b) && a.claim.scope === b.claim.scope
  }
  return (
    a.claim.subject === b.claim.subject && mayAgree(periodOf(a), periodOf(b)) && mayAgree(a.claim.scope, b.claim.scope)
  )
}

/** What one of two statements leaves open may be what the other names. */
function mayAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

/** Two figures of one sentence are members of a list, not a repetition. */
function isElsewhere(a: ClaimMention, b: ClaimMention, check: 'repeat' | 'documents'): boolean {
  if (check === 'documents') return a.record !== b.record
  return a.claim.sentence.index !== b.claim.sentence.index && a.claim.sentence.text !== b.claim.sentence.text
}

function compareTwo(
  a: ClaimMention,
  b: ClaimMention,
  label: string,
  check: 'repeat' | 'documents',
  ofOneTime: boolean,
): Finding {
  const compared = compareIntervals(claimInterval(a.claim), claimInterval(b.claim))
  const samePeriod = periodOf(a) === periodOf(b) && (periodOf(a) !== null || ofOneTime)
  const sameFrame = samePeriod && a.claim.scope === b.claim.scope
  const verdict = compared === 'mismatch' && !sameFrame ? 'unknown' : compared
  return {
    check,
    verdict,
    statement: `${label}: ${claimText(a.claim)} ${verdict === 'ok' ? '=' : verdict === 'mismatch' ? '≠' : '?'} ${claimText(b.claim)}`,
    evidence: [evidence(a.record, a.claim), evidence(b.record, b.claim)],
  }
}

function periodOf({ claim }: ClaimMention): string | null {
  if (claim.period === null || claim.period.from === null) return null
  return `${claim.period.from}/${claim.period.to ?? claim.period.from}`
}
