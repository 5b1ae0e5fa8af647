import type { Claim } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import type { ClaimMention, Indicator } from '../align-claims.ts'
import {
  compareFigures,
  isGeneral,
  isTelling,
  mayAgree,
  pairFinding,
  periodOf,
  statedMentions,
} from './compare-mentions.ts'
import type { Finding, Verdict } from './finding.ts'

/**
 * The same indicator stated more than once in one document: every later figure against the first. Different figures are a
 * mismatch when both name the same period, or when the document speaks of no plans, so that all its figures are of one
 * time; unknown when one of them names a period all the same. A report gives last year's figure and this year's goal in
 * the same words, so that there only the very same figure is a finding.
 */
export function auditRepeats(record: DocumentRecord, indicators: readonly Indicator[]): Finding[] {
  const ofOneTime = record.claims.every(({ modality }) => modality === 'achieved')
  return indicators.flatMap((indicator) => compareRepeats(indicator, ofOneTime))
}

function compareRepeats(indicator: Indicator, ofOneTime: boolean): Finding[] {
  const findings: Finding[] = []
  const firsts: ClaimMention[] = []
  for (const mention of statedMentions(indicator)) {
    const first = firsts.find((other) => isRepeated(other, mention))
    if (first === undefined) firsts.push(mention)
    else if (isElsewhere(first, mention)) {
      const verdict = repeatVerdict(first, mention, ofOneTime)
      if (verdict !== null) findings.push(pairFinding('repeat', verdict, first, mention))
    }
  }
  return findings
}

function repeatVerdict(a: ClaimMention, b: ClaimMention, ofOneTime: boolean): Verdict | null {
  const verdict = compareFigures(a, b)
  const isNamed = !isGeneral(a) || (a.reading.verb === b.reading.verb && a.reading.verb !== '')
  if (verdict === 'mismatch' && isNamed && [a, b].every(endsSentence) && isSlip(a, b, ofOneTime ? 3 : 4)) return verdict
  if (isGeneral(a)) return isTelling(a, b) && a.reading.verb === b.reading.verb ? 'ok' : null
  if (isOfOneFrame(a, b, ofOneTime) && (verdict !== 'mismatch' || [a, b].every(opensSentence))) return verdict
  if (isTelling(a, b)) return 'ok'
  return ofOneTime ? 'unknown' : null
}

/**
 * Whether two figures are one with a slip of the pen: as many digits, `least` or more, of which one differs or two neighbours
 * changed places. Figures of two years, or of two places, hardly ever are.
 */
function isSlip({ claim: a }: ClaimMention, { claim: b }: ClaimMention, least: number): boolean {
  const [left, right] = [digitsOf(a), digitsOf(b)]
  if (left.length !== right.length || left.replace(/\D|0+$/g, '').length < least) return false
  if (a.bound !== b.bound || (a.period?.from ?? null) !== (b.period?.from ?? null)) return false
  const differ = [...left].flatMap((digit, index) => (digit === right[index] ? [] : index))
  const [first = 0, second = 0] = differ
  return (
    differ.length === 1 ||
    (differ.length === 2 && second === first + 1 && left[first] === right[second] && left[second] === right[first])
  )
}

function digitsOf({ text }: Claim): string {
  return /\d[\d,.]*/.exec(text)?.[0].replaceAll(',', '') ?? ''
}

function isRepeated(a: ClaimMention, b: ClaimMention): boolean {
  return (
    a.claim.unit === b.claim.unit &&
    isNamedAlike(a, b) &&
    mayAgree(periodOf(a), periodOf(b)) &&
    a.reading.scope === b.reading.scope
  )
}

function isNamedAlike({ claim: a, reading: left }: ClaimMention, { claim: b, reading: right }: ClaimMention): boolean {
  return a.subject === b.subject || (left.known === 'exact' && right.known === 'exact' && left.level === right.level)
}

/** Two figures of one sentence are members of a list, not a repetition. */
function isElsewhere({ claim: a }: ClaimMention, { claim: b }: ClaimMention): boolean {
  return a.sentence.index !== b.sentence.index && a.sentence.text !== b.sentence.text
}

function isOfOneFrame(a: ClaimMention, b: ClaimMention, ofOneTime: boolean): boolean {
  const period = periodOf(a)
  return period === periodOf(b) && (period !== null || ofOneTime)
}

/** What stands before the first figure of a sentence, when only time and place do; figures further on share its topic. */
const OPENING = /^(?!其中)[^，。；：\d]{0,30}$|^[^，。；：]{0,8}(?:目前|日|月|年|底|末|来)，[^，。；：\d]{0,30}$/
/** Rows of tables end in nothing. */
const SENTENCE_END = /[。！？；]”?$/

/** Whether the figure is the first its sentence states, so that no topic before it narrows what it is about. */
function opensSentence(mention: ClaimMention): boolean {
  const { claim, start } = mention
  return start !== undefined && OPENING.test(claim.sentence.text.slice(0, start)) && endsSentence(mention)
}

function endsSentence({ claim }: ClaimMention): boolean {
  return SENTENCE_END.test(claim.sentence.text.trim())
}
