import type { DocumentRecord } from '../../model/record.ts'
import { claimContexts } from '../claim-context.ts'
import type { Finding, Verdict } from './finding.ts'
import { evidence, figure } from './finding.ts'
import type { GrowthStatement } from './growth-forms.ts'
import { growthStatements } from './growth-forms.ts'
import type { Interval } from './interval.ts'
import {
  claimInterval,
  compareClosely,
  compareIntervals,
  divideIntervals,
  scaleInterval,
  subtractIntervals,
} from './interval.ts'

/**
 * Changes against the figures that stand directly before them: 由A增加到B，增长r%, 由A提高到B，提高d个百分点, 由A增加到B，翻一番,
 * and 达到B，增加d，增长r%.
 */
export function auditGrowth(record: DocumentRecord): Finding[] {
  const claims = record.claims.filter(({ status }) => status === 'claim')
  return growthStatements(claims, claimContexts(record.claims)).flatMap((statement) => {
    const verdict = growthVerdict(statement)
    return verdict === null ? [] : [toFinding(record, statement, verdict)]
  })
}

/** Null where the change is in a unit that says nothing about the figures. */
function growthVerdict({ form, first, second, change, direction }: GrowthStatement): Verdict | null {
  const sign = direction === 'down' ? -1 : 1
  const stated = claimInterval(change)
  if (form === 'by') {
    const step = claimInterval(second)
    return rateVerdict(subtractIntervals(claimInterval(first), scaleInterval(step, sign)), step, stated, 100)
  }
  const [a, b] = [claimInterval(first), claimInterval(second)]
  const step = scaleInterval(subtractIntervals(b, a), sign)
  if (change.unit === first.unit || (first.unit === '%' && change.unit === '百分点'))
    return compareIntervals(step, stated)
  if (first.unit === '%') return null
  if (change.unit === '%') return rateVerdict(a, step, stated, 100)
  if (change.unit !== '倍') return null
  const ratio = rateVerdict(a, b, stated, 1)
  if (change.text.includes('番')) return ratio
  // 增长2倍 is to three times as much, and is often written for twice as much.
  const verdict = rateVerdict(a, step, stated, 1)
  return verdict === 'mismatch' && ratio !== 'mismatch' ? 'unknown' : verdict
}

function rateVerdict(base: Interval, step: Interval, stated: Interval, scale: number): Verdict {
  const quotient = divideIntervals(step, base)
  return quotient === null ? 'unknown' : compareClosely(scaleInterval(quotient, scale), stated)
}

function toFinding(record: DocumentRecord, statement: GrowthStatement, verdict: Verdict): Finding {
  const { form, first, second, change, direction } = statement
  const sign = direction === 'down' ? '−' : '+'
  const levels = form === 'from' ? `${figure(first)} → ${figure(second)}` : `${figure(first)}, ${sign}${figure(second)}`
  return {
    check: 'growth',
    verdict,
    statement: `${second.subject || first.subject || change.subject}: ${levels} ${verdict === 'mismatch' ? '≠' : '≈'} ${sign}${figure(change)}${change.unit}`,
    evidence: [first, second, change].map((claim) => evidence(record, claim)),
  }
}
