import type { Claim } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import { unitFamily } from '../unit-family.ts'
import { figure } from './audit-parts.ts'
import type { Finding } from './finding.ts'
import { evidence } from './finding.ts'
import { claimInterval, compareIntervals, divideIntervals, scaleInterval } from './interval.ts'

/** A percentage of something said outright: 占, 占比; a mere rate (合格率) may have another base. */
const SAYS_SHARE = /占/

/**
 * Percentages against the counts they are made of: 排查合同3805份，其中问题合同801份，占21.1%. Only where the sentence holds
 * exactly two counts of one unit before the share, so that what is part and what is whole is beyond doubt.
 */
export function auditShares(record: DocumentRecord): Finding[] {
  return record.claims.flatMap((share, index) => {
    if (share.kind !== 'share' || share.unit !== '%' || share.status !== 'claim') return []
    if (!SAYS_SHARE.test(share.predicate) && !SAYS_SHARE.test(share.subject)) return []
    const before = record.claims.slice(0, index).filter((claim) => claim.sentence.index === share.sentence.index)
    const counts = before.filter(({ kind, status }) => status === 'claim' && (kind === 'count' || kind === 'money'))
    const [whole, part] = counts as [Claim?, Claim?]
    if (counts.length !== 2 || whole === undefined || part === undefined || unitFamily(whole) !== unitFamily(part))
      return []
    return [compareShare(record, whole, part, share)]
  })
}

function compareShare(record: DocumentRecord, whole: Claim, part: Claim, share: Claim): Finding {
  const quotient = divideIntervals(claimInterval(part), claimInterval(whole))
  const verdict = quotient === null ? 'unknown' : compareIntervals(scaleInterval(quotient, 100), claimInterval(share))
  const sign = verdict === 'mismatch' ? '≠' : '≈'
  return {
    check: 'share',
    verdict,
    statement: `${part.subject}: ${figure(part)} / ${figure(whole)} ${sign} ${figure(share)}%`,
    evidence: [whole, part, share].map((claim) => evidence(record, claim)),
  }
}
