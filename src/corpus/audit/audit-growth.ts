import type { Claim } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import { figure } from './audit-parts.ts'
import type { Finding } from './finding.ts'
import { evidence } from './finding.ts'
import { claimInterval, compareIntervals, divideIntervals, scaleInterval, subtractIntervals } from './interval.ts'

/** 由5.2万人增加到6.5万人: the first figure is where it came from. */
const FROM_TO = /[由从][^，。；]{0,30}$/

/**
 * Growth rates against the levels of the same sentence: 由A增加到B，增长r%, and 达到B，增加d，增长r%. Only three claims in a
 * row about one subject; rates of economic aggregates are real growth and never follow from levels of two years, so levels
 * of different sentences are not compared.
 */
export function auditGrowth(record: DocumentRecord): Finding[] {
  const claims = record.claims.filter(({ status }) => status === 'claim')
  return claims.flatMap((rate, index) => {
    if (rate.kind !== 'change' || rate.unit !== '%' || rate.direction === null || index < 2) return []
    const [first, second] = claims.slice(index - 2, index) as [Claim, Claim]
    if (!isOneStatement(first, second, rate)) return []
    if (isFromTo(first, second)) return [compareGrowth(record, first, second, rate, 'from')]
    if (second.kind === 'change' && second.direction === rate.direction)
      return [compareGrowth(record, first, second, rate, 'by')]
    return []
  })
}

function isOneStatement(first: Claim, second: Claim, rate: Claim): boolean {
  return (
    first.kind !== 'change' &&
    first.unit !== '%' &&
    first.unit === second.unit &&
    first.sentence.index === rate.sentence.index &&
    second.sentence.index === rate.sentence.index &&
    first.subject === second.subject &&
    second.subject === rate.subject
  )
}

function isFromTo(first: Claim, second: Claim): boolean {
  const at = first.sentence.text.indexOf(first.text)
  return second.kind !== 'change' && at !== -1 && FROM_TO.test(first.sentence.text.slice(0, at))
}

function compareGrowth(record: DocumentRecord, first: Claim, second: Claim, rate: Claim, form: 'from' | 'by'): Finding {
  const sign = rate.direction === 'down' ? -1 : 1
  const [base, step] =
    form === 'from'
      ? [claimInterval(first), scaleInterval(subtractIntervals(claimInterval(second), claimInterval(first)), sign)]
      : [subtractIntervals(claimInterval(first), scaleInterval(claimInterval(second), sign)), claimInterval(second)]
  const quotient = divideIntervals(step, base)
  const verdict = quotient === null ? 'unknown' : compareIntervals(scaleInterval(quotient, 100), claimInterval(rate))
  const arrow =
    form === 'from'
      ? `${figure(first)} → ${figure(second)}`
      : `${figure(first)}, ${sign < 0 ? '−' : '+'}${figure(second)}`
  return {
    check: 'growth',
    verdict,
    statement: `${rate.subject}: ${arrow} ${verdict === 'mismatch' ? '≠' : '≈'} ${sign < 0 ? '−' : '+'}${figure(rate)}%`,
    evidence: [first, second, rate].map((claim) => evidence(record, claim)),
  }
}
