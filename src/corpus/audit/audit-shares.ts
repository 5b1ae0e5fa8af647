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
    if (share.kind !== 'share' || share.unit !== '%') return []
    const amounts = claims.slice(Math.max(0, index - REACH), index).filter((claim) => isAmountBeside(claim, share))
    if (amounts.length < 2) return []
    const found = shareOf(amounts, share, contexts) ?? rateParts(amounts, share, contexts, isCounted)
    return found === null ? [] : [compareShare(record, { share, ...found })]
  })
}

/** How far back in its sentence a share may have its counts; growth rates stand between them. */
const REACH = 6

function isAmountBeside(claim: Claim, share: Claim): boolean {
  return (
    claim.sentence.index === share.sentence.index &&
    (claim.kind === 'count' || claim.kind === 'money' || claim.kind === 'measure')
  )
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

/** 占财政收入的比重, 占全市投资比重达: a share of what is named. */
const OF_NAMED =
  /占(?:全[省市县区州](?:的)?|我[省市县区州]|全部|总|了)?([^，。；、\d]{2,12}?)(?:总量|总数|总额|数)?(?:的)?(?:比重|比例)?(?:的|为|达|达到|超|超过|约|近)?$/
const ELSEWHERE = /占(?:全[国球]|世界|[^，。；]{0,6}同期)/

function shareOf(
  amounts: readonly Claim[],
  share: Claim,
  contexts: ReadonlyMap<Claim, ClaimContext>,
): Omit<Share, 'share'> | null {
  const part = amounts.at(-1) as Claim
  const whole = amounts.findLast((claim) => claim !== part && isCounted(claim, part))
  const [from, to, at] = [whole, part, share].map((claim) => claim && contexts.get(claim))
  if (whole === undefined || from === undefined || to === undefined || at === undefined) return null
  const { text } = share.sentence
  const between = text.slice(from.end, to.start)
  if (OF_NAMED_WHOLE.test(text.slice(to.end, at.start))) {
    if (NAMES_GOAL.test(between)) return { whole: part, part: whole, isGoal: true }
    if (NAMES_WHOLE.test(between)) return { whole: part, part: whole }
  }
  if (!NAMES_PART.test(between) || ELSEWHERE.test(at.before)) return null
  return OF_THE_WHOLE.test(at.before) || isNamed(whole, from, at.before) ? { whole, part } : null
}

/** Whether a share is of what a claim counts: 占财政收入的比重 behind 财政收入267亿元. */
function isNamed({ subject }: Claim, { before }: ClaimContext, words: string): boolean {
  const name = OF_NAMED.exec(words)?.[1]
  return (
    name !== undefined &&
    (subject.endsWith(name) || before.includes(name) || (subject.length > 1 && name.endsWith(subject)))
  )
}

function isCounted(whole: Claim, part: Claim): boolean {
  return whole.kind === part.kind && unitFamily(whole) === unitFamily(part)
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
