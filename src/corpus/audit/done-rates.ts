import { words } from '../../lexicon/words.ts'
import type { Claim } from '../../model/claim.ts'
import type { ClaimContext } from '../claim-context.ts'

/** Rates named by what is done to things that came in or were found: 办结率, 整改完成率, 开复工率. */
const DEEDS = words(
  '办结 整改 化解 调解 解决 完成 回复 答复 反馈 处置 销号 签约 开工 复工 开复工 竣工 完工 投产 验收 入库 兑现 落实 覆盖 持证 参保 入驻 脱贫 就业 入学',
)
const RATE = `(?:^|[^\\u4e00-\\u9fff]|[件类事项题求纷患信诉人]|已|的|整改|累计|目前)(${DEEDS.join('|')})(?:成功|完成)?率`
const LEADS = '(?:已|也)?(?:达到?|为|是|约|超过?)?'
const DEED_RATE = new RegExp(`${RATE}${LEADS}$`)
/** 开工率、完工率分别达96.1%、63.3%: the first and the second. */
const TWO_RATES = new RegExp(`(${DEEDS.join('|')})率[、和](${DEEDS.join('|')})率分别${LEADS}$`)
const BEHIND_FIRST = new RegExp(`(${DEEDS.join('|')})率[、和](${DEEDS.join('|')})率分别${LEADS}[\\d.]{1,6}%[、和]$`)
/** How things came in or were found, and how many there are in all. */
const CAME_IN =
  /受理|收到|接到|接收|收集|征集|交办|转办|承办|排查|发现|检查|查出|纳入|梳理|摸排|登记|立案|征求|提出|计划|共有|应|安排|实施|签约|引进|确定|分解|下达|全[市省区州县]/
/** What is done already is no whole: 已开工272个. */
const DONE = new RegExp(`(?:${DEEDS.join('|')})了?$`)
/** 未完成任务, 尚未办结: what is left. */
const UNDONE = /[未没不待难][\u4e00-\u9fff]{1,4}/
/** A part of what is counted, no deed of all: 其中亿元以上. */
const NARROWS = /其中/

/**
 * The counts behind a rate named by a deed: 收到100件，办结90件，办结率90%, in either order, the nearest figures of the
 * sentence that say so. Null for other rates (满意率, 按期办结率).
 *
 * @param before the amounts of its sentence before the rate, in text order.
 */
export function rateParts(
  before: readonly Claim[],
  rate: Claim,
  contexts: ReadonlyMap<Claim, ClaimContext>,
  isCounted: (whole: Claim, part: Claim) => boolean,
): { whole: Claim; part: Claim } | null {
  const deed = deedOf(rate, contexts.get(rate))
  if (deed === null) return null
  const part = before.findLast((claim) => says(claim, contexts.get(claim), deed))
  if (part === undefined) return null
  const whole = before.findLast(
    (claim) =>
      claim !== part &&
      isCounted(claim, part) &&
      contexts.get(claim)?.before.includes(deed) !== true &&
      isWhole(claim, part, contexts),
  )
  return whole === undefined ? null : { whole, part }
}

function deedOf({ sentence }: Claim, context: ClaimContext | undefined): string | null {
  if (context === undefined) return null
  const before = sentence.text.slice(Math.max(0, context.start - FURTHEST), context.start)
  return TWO_RATES.exec(before)?.[1] ?? BEHIND_FIRST.exec(before)?.[2] ?? DEED_RATE.exec(context.before)?.[1] ?? null
}

const FURTHEST = 40

function isWhole(claim: Claim, part: Claim, contexts: ReadonlyMap<Claim, ClaimContext>): boolean {
  const [own, other] = [contexts.get(claim), contexts.get(part)]
  if (own === undefined || other === undefined || [NARROWS, DONE, UNDONE].some((word) => word.test(own.before)))
    return false
  return (
    CAME_IN.test(`${own.before}${claim.predicate}${own.after}`) ||
    DIRECTLY.test(part.sentence.text.slice(own.end, other.start))
  )
}

/** 200件已办结, 1201件问题，办结: what is done follows what there is at once. */
const DIRECTLY = /^[^，。；\d]{0,10}，?(?:其中|现|目前|现在)?已?[^，。；\d]{0,6}$/

function says(claim: Claim, context: ClaimContext | undefined, deed: string): boolean {
  const before = context?.before ?? ''
  return !UNDONE.test(before) && `${before}${claim.predicate}`.includes(deed)
}
