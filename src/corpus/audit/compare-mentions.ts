import { GENERAL_HEADS } from '../../lexicon/subject-modifiers.ts'
import type { ClaimMention, Indicator } from '../align-claims.ts'
import { claimText } from '../quantity-text.ts'
import type { Finding, Verdict } from './finding.ts'
import { evidence } from './finding.ts'
import { claimInterval, compareIntervals } from './interval.ts'

/** 改革开放40周年 is a date. */
const ANNIVERSARY = /周年|^年$|[月日天]$/
const KINDS: ReadonlySet<string> = new Set(['count', 'money', 'measure'])

/** Figures of an indicator that can confirm or contradict each other: achieved levels of something said clearly. */
export function comparableMentions(indicator: Indicator): ClaimMention[] {
  return statedMentions(indicator).filter((mention) => !isGeneral(mention))
}

/** Whether a figure's noun says too little for two different figures to contradict each other: 问题, 项目. */
export function isGeneral({ reading }: ClaimMention): boolean {
  return GENERAL_HEADS.has(reading.concept)
}

/** Achieved levels that stand by themselves, whatever they are of. */
export function statedMentions({ mentions }: Indicator): ClaimMention[] {
  return mentions.filter(
    ({ claim, reading, doubts }) =>
      doubts.length === 0 &&
      reading.modality === 'achieved' &&
      (claim.group === null || claim.group.relation === 'list' || claim.group.role === 'total') &&
      KINDS.has(claim.kind) &&
      reading.concept.length > 1 &&
      !ANNIVERSARY.test(claim.unit),
  )
}

/** Whether two figures can both be right; `unknown` where only the open end of one (超5万) lets them. */
export function compareFigures(a: ClaimMention, b: ClaimMention): Verdict {
  return compareIntervals(claimInterval(a.claim), claimInterval(b.claim))
}

const SIGNS: Record<Verdict, string> = { ok: '=', mismatch: '≠', unknown: '?' }

/** What a check found out about two figures of one indicator. */
export function pairFinding(
  check: 'repeat' | 'documents',
  verdict: Verdict,
  a: ClaimMention,
  b: ClaimMention,
): Finding {
  return {
    check,
    verdict,
    statement: `${a.reading.modifiers}${a.reading.concept}: ${claimText(a.claim)} ${SIGNS[verdict]} ${claimText(b.claim)}`,
    evidence: [evidence(a.record, a.claim), evidence(b.record, b.claim)],
  }
}

/** The period a claim names, null when it leaves it open. */
export function periodOf({ claim }: ClaimMention): string | null {
  if (claim.period === null || claim.period.from === null) return null
  return `${claim.period.from}/${claim.period.to ?? claim.period.from}`
}

/** Digits that two statements do not share by chance. */
const TELLING_DIGITS = 3

/** The very same figure of three digits or more, which says that both statements are of one thing. */
export function isTelling({ claim: a }: ClaimMention, { claim: b }: ClaimMention): boolean {
  const digits = String(a.value).replace(/\D|0+$/g, '').length
  return a.value !== null && a.value === b.value && a.bound === b.bound && digits >= TELLING_DIGITS
}

/** What one of two statements leaves open may be what the other names. */
export function mayAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}
