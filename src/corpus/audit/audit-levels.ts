import type { Claim } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import type { ClaimMention, Indicator } from '../align-claims.ts'
import type { ClaimContext } from '../claim-context.ts'
import { claimContexts } from '../claim-context.ts'
import { leadsToChange } from '../leads-to-change.ts'
import { comparableMentions } from './compare-mentions.ts'
import type { Finding, Verdict } from './finding.ts'
import { evidence, figure } from './finding.ts'
import { isNominal } from './growth-forms.ts'
import type { Interval } from './interval.ts'
import { claimInterval, compareIntervals, divideIntervals, scaleInterval, subtractIntervals } from './interval.ts'
import type { LevelYear } from './level-year.ts'
import { levelYear } from './level-year.ts'

/** A level of one year with the growth that stands behind it, if any does. */
interface Level {
  readonly mention: ClaimMention
  readonly year: LevelYear
  readonly rate: Claim | null
}

/** Levels of these are revised after the year, or compared on another basis than the level's own. */
const REVISED = /投资|财政|预算|税|价格|指数|利润|零售|支出/

/**
 * Growth rates against the levels of two successive years, in one document or in several of one place: 2022年100万吨, 2023年
 * 110万吨，增长10%. Growth in constant prices or on a comparable basis is left alone.
 *
 * @param records one document, or several of one place: then only levels of different documents are compared.
 * @param indicators of these records.
 */
export function auditLevels(records: readonly DocumentRecord[], indicators: readonly Indicator[]): Finding[] {
  const isAlone = records.length === 1
  const contexts = new Map(records.flatMap(({ claims }) => [...claimContexts(claims)]))
  const rates = new Map(records.flatMap((record) => ratesBehind(record, contexts)))
  return indicators.flatMap((indicator) => {
    const { concept, modifiers } = indicator.mentions[0].reading
    if (!isNominal(modifiers + concept) || REVISED.test(modifiers + concept)) return []
    const levels = comparableMentions(indicator).flatMap((mention): Level[] => {
      const rate = rates.get(mention.claim) ?? null
      const year = levelYear(mention, rate !== null)
      return year === null || mention.reading.measure !== 'level' || mention.reading.cumulative
        ? []
        : [{ mention, year, rate }]
    })
    return levels
      .filter((later) => isOnly(later, levels))
      .flatMap((later) => {
        const earlier =
          later.rate === null
            ? undefined
            : levels.find(
                (other) => isYearBefore(other, later) && (isAlone || other.mention.record !== later.mention.record),
              )
        return earlier === undefined ? [] : [toFinding(earlier, later, later.rate as Claim)]
      })
  })
}

/** Each level of a record with the yearly rate that stands directly behind it. */
function ratesBehind({ claims }: DocumentRecord, contexts: ReadonlyMap<Claim, ClaimContext>): [Claim, Claim][] {
  return claims.flatMap((rate, index): [Claim, Claim][] => {
    const level = claims[index - 1]
    const [from, to] = [level && contexts.get(level), contexts.get(rate)]
    if (level === undefined || from === undefined || to === undefined) return []
    const isRate = rate.kind === 'change' && rate.unit === '%' && rate.direction !== null
    const isYearly = rate.compare === null || rate.compare.basis === 'year-on-year'
    if (!isRate || !isYearly || level.sentence.index !== rate.sentence.index) return []
    const isOwn =
      leadsToChange(level.sentence.text.slice(from.end, to.start)) &&
      isNominal(from.before) &&
      !from.before.includes('其中')
    return isOwn && level.kind !== 'change' ? [[level, rate]] : []
  })
}

/** Whether its document gives no other level for that year: one of two is of a part of the place. */
function isOnly(level: Level, levels: readonly Level[]): boolean {
  const { record, claim, reading } = level.mention
  return !levels.some(
    ({ mention, year }) =>
      mention.record === record &&
      year.year === level.year.year &&
      mention.reading.scope === reading.scope &&
      mention.claim.unit === claim.unit &&
      mention.claim.value !== claim.value,
  )
}

function isYearBefore(earlier: Level, later: Level): boolean {
  const [a, b] = [earlier.mention, later.mention]
  return (
    earlier.year.named === later.year.named &&
    earlier.year.year === later.year.year - 1 &&
    a.claim.unit === b.claim.unit &&
    a.reading.scope === b.reading.scope &&
    a.claim.bound === 'exact'
  )
}

/** Points by which a year's preliminary level may still be revised before the next report. */
const REVISION = 1.5

/** A rate that misses levels of two documents by little leaves open which of them was revised. */
function growthVerdict(growth: Interval, rate: Claim, ofOneDocument: boolean): Verdict {
  const stated = claimInterval(rate)
  const verdict = compareIntervals(growth, stated)
  if (ofOneDocument || verdict !== 'mismatch') return verdict
  const widened = { low: stated.low?.minus(REVISION) ?? null, high: stated.high?.plus(REVISION) ?? null }
  return compareIntervals(growth, widened) === 'mismatch' ? 'mismatch' : 'unknown'
}

function toFinding({ mention: a }: Level, { mention: b }: Level, rate: Claim): Finding {
  const sign = rate.direction === 'down' ? -1 : 1
  const base = claimInterval(a.claim)
  const growth = divideIntervals(scaleInterval(subtractIntervals(claimInterval(b.claim), base), sign), base)
  const verdict = growth === null ? 'unknown' : growthVerdict(scaleInterval(growth, 100), rate, a.record === b.record)
  const change = `${sign < 0 ? '−' : '+'}${figure(rate)}%`
  return {
    check: 'growth',
    verdict,
    statement: `${rate.subject}: ${figure(a.claim)} → ${figure(b.claim)} ${verdict === 'mismatch' ? '≠' : '≈'} ${change}`,
    evidence: [evidence(a.record, a.claim), evidence(b.record, b.claim), evidence(b.record, rate)],
  }
}
