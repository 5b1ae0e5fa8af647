import type { Claim } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import { unitFamily } from '../unit-family.ts'
import type { Finding } from './finding.ts'
import { evidence, figure } from './finding.ts'
import { claimInterval, compareIntervals, divideIntervals } from './interval.ts'

/** How far back in its sentence a mean may have its total and its number. */
const REACH = 3

/**
 * Means against what they are made of: 12个乡镇共配备网格员240名，平均每个乡镇20名. The number is of what the mean is per, the total
 * of what the mean counts.
 */
export function auditMeans(record: DocumentRecord): Finding[] {
  const claims = record.claims.filter(({ status }) => status === 'claim')
  return claims.flatMap((mean, index) => {
    if (mean.stat !== 'mean' || mean.per === null || mean.kind === 'change') return []
    const near = claims
      .slice(Math.max(0, index - REACH), index)
      .filter(({ sentence, per }) => per === null && sentence.index === mean.sentence.index)
    const number = near.find(({ subject, kind }) => kind === 'count' && subject !== '' && isPer(mean, subject))
    const total = near.find(
      (claim) =>
        claim !== number && claim.kind === mean.kind && claim.unit === mean.unit && claim.subject === mean.subject,
    )
    return number === undefined || total === undefined ? [] : [compareMean(record, total, number, mean)]
  })
}

function isPer({ per }: Claim, subject: string): boolean {
  return per !== null && (subject.endsWith(per) || per.endsWith(subject))
}

function compareMean(record: DocumentRecord, total: Claim, number: Claim, mean: Claim): Finding {
  const quotient = divideIntervals(claimInterval(total), claimInterval(number))
  const stated = claimInterval(mean)
  // A mean of persons or things is rounded even when written as a whole number.
  const half = unitFamily(mean) === 'CNY' ? 0 : 0.5
  const rounded = { low: stated.low?.minus(half) ?? null, high: stated.high?.plus(half) ?? null }
  const verdict = quotient === null ? 'unknown' : compareIntervals(quotient, rounded)
  return {
    check: 'mean',
    verdict,
    statement: `${mean.subject}: ${figure(total)} / ${figure(number)} ${verdict === 'mismatch' ? '≠' : '≈'} ${figure(mean)}`,
    evidence: [total, number, mean].map((claim) => evidence(record, claim)),
  }
}
