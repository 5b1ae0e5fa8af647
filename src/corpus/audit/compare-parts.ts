import type { Claim } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import { excludeEachOther } from './exclude-each-other.ts'
import type { Finding, Verdict } from './finding.ts'
import { evidence, figure } from './finding.ts'
import { addIntervals, claimInterval, compareIntervals, isBelow } from './interval.ts'

/** A total and all its parts: `11661 = 9924 + 1737`. */
export function comparePartSum(record: DocumentRecord, total: Claim, parts: readonly Claim[]): Finding {
  const verdict = compareIntervals(claimInterval(total), addIntervals(parts.map(claimInterval)))
  const sign = verdict === 'mismatch' ? '≠' : '='
  return {
    check: 'parts',
    verdict,
    statement: `${total.subject}: ${figure(total)} ${sign} ${parts.map(figure).join(' + ')}`,
    evidence: [total, ...parts].map((claim) => evidence(record, claim)),
  }
}

/**
 * Some parts of a whole. Those that make it up confirm it; none may exceed it, nor may all together where no two can overlap
 * (行政编制, 事业编制). Parts that may overlap (其中党员, 其中妇女) leave that unknown.
 *
 * @param names what the text calls each part.
 */
export function compareSubset(
  record: DocumentRecord,
  total: Claim,
  parts: readonly Claim[],
  names: readonly string[],
): Finding {
  const whole = claimInterval(total)
  const together = addIntervals(parts.map(claimInterval))
  if (parts.length > 1 && compareIntervals(whole, together) === 'ok') return comparePartSum(record, total, parts)
  const exceeding = parts.filter((part) => isBelow(whole, claimInterval(part)))
  const areTooMany = isBelow(whole, together)
  const exclusive = areTooMany && excludeEachOther(names)
  const verdict: Verdict = exceeding.length > 0 || exclusive ? 'mismatch' : areTooMany ? 'unknown' : 'ok'
  const sign = exceeding.length > 0 ? '>' : areTooMany ? 'together >' : '≤'
  const shown = exceeding.length > 0 ? exceeding : parts
  return {
    check: 'subset',
    verdict,
    statement: `${shown.map((part) => `${part.subject} ${figure(part)}`).join(', ')} ${sign} ${total.subject} ${figure(total)}`,
    evidence: [total, ...shown].map((claim) => evidence(record, claim)),
  }
}
