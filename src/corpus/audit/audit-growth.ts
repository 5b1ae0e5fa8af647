import type { Claim } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import type { ClaimContext } from '../claim-context.ts'
import { claimContexts } from '../claim-context.ts'
import { figure } from './audit-parts.ts'
import type { Finding } from './finding.ts'
import { evidence } from './finding.ts'
import { claimInterval, compareIntervals, divideIntervals, scaleInterval, subtractIntervals } from './interval.ts'

/** 由5.2万人增加到6.5万人: the first figure is where it came from. */
const FROM = /[由从][^，。；]{0,30}$/
const TO = /^[^，。；]{0,12}[到至为]$/
/** What was added stands directly behind the level. */
const ADDED =
  /^[，、（(]?(?:同比|比上年|较上年|比去年|较去年|净)?(?:增加|新增|增长|提高|减少|下降|降低|压减|净增|增|减)(?:了|约|近)?$/
/** Nothing but the verb may stand before the rate: 年均 is growth by the year, a noun names something else that grew. */
const RATE =
  /^[，、（(]?(?:同比|比上年|较上年|比去年|较去年|总体)?(?:增长|增加|提高|上升|增幅|升幅|下降|减少|降低|压减|精减|精简|缩减|削减|压缩|降幅|增|降)(?:了|达|达到|约|近|超|超过|为)?$/
/** Growth of these is in constant prices, their levels are in current ones. */
const REAL_GROWTH = /生产总值|增加值|GDP|总产值/

/**
 * Growth rates against the levels that stand directly before them: 由A增加到B，增长r%, and 达到B，增加d，增长r%.
 */
export function auditGrowth(record: DocumentRecord): Finding[] {
  const contexts = claimContexts(record.claims)
  const claims = record.claims.filter(({ status }) => status === 'claim')
  return claims.flatMap((rate, index) => {
    if (rate.kind !== 'change' || rate.unit !== '%' || rate.direction === null || index < 2) return []
    const [first, second] = claims.slice(index - 2, index) as [Claim, Claim]
    if (first.kind === 'change' || first.unit === '%' || first.unit !== second.unit) return []
    const places = [first, second, rate].map((claim) => contexts.get(claim))
    const form = statementForm(rate.sentence.text, places, second.kind === 'change')
    const sameSentence = [first, second].every(({ sentence }) => sentence.index === rate.sentence.index)
    return form === null || !sameSentence ? [] : [compareGrowth(record, first, second, rate, form)]
  })
}

type Form = 'from' | 'by'

function statementForm(
  text: string,
  places: readonly (ClaimContext | undefined)[],
  secondIsChange: boolean,
): Form | null {
  const [first, second, rate] = places
  if (first === undefined || second === undefined || rate === undefined) return null
  if (!RATE.test(text.slice(second.end, rate.start)) || REAL_GROWTH.test(text.slice(0, first.start))) return null
  const between = text.slice(first.end, second.start)
  if (secondIsChange) return ADDED.test(between) ? 'by' : null
  return FROM.test(text.slice(0, first.start)) && TO.test(between) ? 'from' : null
}

function compareGrowth(record: DocumentRecord, first: Claim, second: Claim, rate: Claim, form: Form): Finding {
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
