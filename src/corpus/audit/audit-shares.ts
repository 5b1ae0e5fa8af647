import type { Claim } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import { claimContexts } from '../claim-context.ts'
import { unitFamily } from '../unit-family.ts'
import { figure } from './audit-parts.ts'
import type { Finding } from './finding.ts'
import { evidence } from './finding.ts'
import { claimInterval, compareIntervals, divideIntervals, scaleInterval } from './interval.ts'

/** 占, 占比, 占总数的: a share of what was just counted. 占全省 and 占财政收入 are shares of something else. */
const OF_THE_WHOLE = /占(?:比|总数|总量|总额|全部)?(?:的比重|的比例|比重|比例)?(?:的|为|达|达到|超|超过|约|近)?$/
const NAMES_PART = /其中/

/**
 * Percentages against the counts they are made of: 排查合同3805份，其中问题合同801份，占21.1%. Only where 其中 says which of two
 * counts of one unit is part of the other and the share follows them at once.
 */
export function auditShares(record: DocumentRecord): Finding[] {
  const contexts = claimContexts(record.claims)
  const claims = record.claims.filter(({ status }) => status === 'claim')
  return claims.flatMap((share, index) => {
    const [whole, part] = claims.slice(Math.max(0, index - 2), index) as [Claim?, Claim?]
    if (share.kind !== 'share' || share.unit !== '%' || whole === undefined || part === undefined) return []
    if (part.sentence.index !== share.sentence.index || whole.sentence.index !== share.sentence.index) return []
    const [at, from, to] = [contexts.get(share), contexts.get(whole), contexts.get(part)]
    if (at === undefined || from === undefined || to === undefined || !OF_THE_WHOLE.test(at.before)) return []
    if (!NAMES_PART.test(share.sentence.text.slice(from.end, to.start)) || !isCounted(whole, part)) return []
    return [compareShare(record, whole, part, share)]
  })
}

function isCounted(whole: Claim, part: Claim): boolean {
  return (
    [whole, part].every(({ kind }) => kind === 'count' || kind === 'money') && unitFamily(whole) === unitFamily(part)
  )
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
