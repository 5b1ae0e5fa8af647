import type { Claim } from '../../model/claim.ts'
import type { DocumentRecord } from '../../model/record.ts'
import type { ClaimContext } from '../claim-context.ts'
import { claimContexts } from '../claim-context.ts'
import { unitFamily } from '../unit-family.ts'
import { rateParts } from './done-rates.ts'
import type { Finding } from './finding.ts'
import { evidence, figure } from './finding.ts'
import { claimInterval, compareClosely, divideIntervals, isBelow, scaleInterval } from './interval.ts'

/** A percentage with the two counts it is made of. */
interface Share {
  readonly whole: Claim
  readonly part: Claim
  readonly share: Claim
  /** Whether the whole is a goal, which its part may exceed. */
  readonly isGoal?: boolean
}

/**
 * Percentages against the counts they are made of: 排查合同3805份，其中问题合同801份，占21.1%, 120个村中，90个村建成…，占75%,
 * 45家，占全县150家的30%, 受理100件，办结90件，办结率90%. Only where the words say which count is part of which.
 */
export function auditShares(record: DocumentRecord): Finding[] {
  const contexts = claimContexts(record.claims)
  const claims = record.claims.filter(({ status }) => status === 'claim')
  return claims.flatMap((share, index) => {
    if (share.kind !== 'share' || share.unit !== '%' || index < 2) return []
    const [second, first] = [claims[index - 1] as Claim, claims[index - 2] as Claim]
    if (first.sentence.index !== share.sentence.index || !isCounted(first, second)) return []
    const found =
      shareOf(first, second, share, contexts) ?? rateParts(claims.slice(0, index), share, contexts, isCounted)
    return found === null ? [] : [compareShare(record, { share, ...found })]
  })
}

/** 占, 占比, 占总数的: a share of what was just counted. 占全省 and 占财政收入 are shares of something else. */
const OF_THE_WHOLE = /占(?:比|总数|总量|总额|全部)?(?:的比重|的比例|比重|比例)?(?:的|为|达|达到|超|超过|约|近)?$/
/** 其中 names a part; so does 120个村中，90个村. */
const NAMES_PART = /其中|^[^，。；]{0,8}中[，,有]/
/** 45家，占全县150家邻里食堂的30%: here the whole comes second. */
const NAMES_WHOLE = /^[^，。；]{0,12}[，,]占(?:全[国省市县区州旗镇乡村]|总共|全部)?[^，。；]{0,6}$/
const OF_NAMED_WHOLE = /^[^，。；]{0,12}的$/
/** 12.3万人，完成年度目标10万人的123%: what is reached may exceed the goal. */
const NAMES_GOAL = /^[^，。；]{0,8}[，,、]?(?:完成|为|达|达到|是|占)[^，。；]{0,10}(?:目标|任务|计划)(?:数)?的?$/

function shareOf(
  first: Claim,
  second: Claim,
  share: Claim,
  contexts: ReadonlyMap<Claim, ClaimContext>,
): Omit<Share, 'share'> | null {
  const [from, to, at] = [first, second, share].map((claim) => contexts.get(claim))
  if (from === undefined || to === undefined || at === undefined) return null
  const { text } = share.sentence
  const between = text.slice(from.end, to.start)
  const isOfSecond = OF_NAMED_WHOLE.test(text.slice(to.end, at.start))
  if (isOfSecond && NAMES_GOAL.test(between)) return { whole: second, part: first, isGoal: true }
  if (isOfSecond && NAMES_WHOLE.test(between)) return { whole: second, part: first }
  return OF_THE_WHOLE.test(at.before) && NAMES_PART.test(between) ? { whole: first, part: second } : null
}

function isCounted(whole: Claim, part: Claim): boolean {
  return (
    [whole, part].every(({ kind }) => kind === 'count' || kind === 'money') && unitFamily(whole) === unitFamily(part)
  )
}

/** A part that exceeds its whole is none: what is done may have come in before. */
function compareShare(record: DocumentRecord, { whole, part, share, isGoal = false }: Share): Finding {
  const [all, some] = [claimInterval(whole), claimInterval(part)]
  const quotient = divideIntervals(some, all)
  const verdict =
    quotient === null || (isBelow(all, some) && !isGoal)
      ? 'unknown'
      : compareClosely(scaleInterval(quotient, 100), claimInterval(share))
  const sign = verdict === 'mismatch' ? '≠' : '≈'
  return {
    check: 'share',
    verdict,
    statement: `${part.subject || share.subject}: ${figure(part)} / ${figure(whole)} ${sign} ${figure(share)}%`,
    evidence: [whole, part, share].map((claim) => evidence(record, claim)),
  }
}
