import { words } from '../../lexicon/words.ts'
import type { Claim } from '../../model/claim.ts'
import type { ClaimContext } from '../claim-context.ts'

/** What is done to things that came in or were found, and gives a rate its name: 办结率. */
const DEEDS = words(
  '办结 整改 化解 调解 解决 完成 回复 答复 反馈 处置 销号 签约 开工 竣工 投产 验收 入库 兑现 落实 覆盖 持证 参保 入驻',
)
const DEED_RATE = new RegExp(
  `(?:^|[^\\u4e00-\\u9fff]|[件类事项题求纷患信诉]|已|的)(${DEEDS.join('|')})(?:成功|完成)?率(?:已?达到?|为|是|约|超过?)?$`,
)
/** How things came in or were found. */
const CAME_IN =
  /受理|收到|接到|接收|收集|征集|交办|转办|承办|排查|发现|检查|查出|纳入|梳理|摸排|登记|立案|征求|提出|计划|共有|应/

/**
 * The counts behind a rate named by a deed: 收到100件，办结90件，办结率90%, in either order, the two nearest figures of the
 * sentence that say so. Null for other rates (满意率, 按期办结率).
 *
 * @param before the claims before the rate, in text order.
 */
export function rateParts(
  before: readonly Claim[],
  rate: Claim,
  contexts: ReadonlyMap<Claim, ClaimContext>,
  isCounted: (whole: Claim, part: Claim) => boolean,
): { whole: Claim; part: Claim } | null {
  const deed = DEED_RATE.exec(contexts.get(rate)?.before ?? '')?.[1]
  if (deed === undefined) return null
  const near = before.slice(-2).filter(({ sentence }) => sentence.index === rate.sentence.index)
  const part = near.find((claim) => says(claim, contexts.get(claim), deed))
  const whole = near.find((claim) => claim !== part && CAME_IN.test(wordsOf(claim, contexts.get(claim))))
  return part === undefined || whole === undefined || !isCounted(whole, part) ? null : { whole, part }
}

function says(claim: Claim, context: ClaimContext | undefined, deed: string): boolean {
  return wordsOf(claim, context).includes(deed)
}

function wordsOf({ predicate }: Claim, context: ClaimContext | undefined): string {
  return `${context?.before ?? ''}${predicate}`
}
