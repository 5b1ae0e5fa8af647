import type { Claim } from '../model/claim.ts'
import type { ClaimContext } from './claim-context.ts'

/** Reached, planned or required of others; `open` where the words fit a goal as well as a result. */
export type ReadModality = Claim['modality'] | 'open'

/** 主要预期目标建议为：, after which every figure of the sentence is a goal. */
const ANNOUNCES_GOALS = /(?:目标|(?:预期|计划|约束性?|控制)[^，。；]{0,6}指标)(?:建议|确\s?定|安排)?(?:是|为|[：:])/
const AIMS = /力争|确保|争取|努力(?:实现|完成|达到)/
/** Goals and loose results are worded alike: 增长8%左右, 控制在3%以内. */
const LOOSELY = /以上|以内|左右|以下/
const RESULT = /预计|去年|上年|实现|完成|累计|已/
/** Words of the future, beside which an estimate is one of what is to come. */
const FUTURE = /目标|力争|确保|争取|努力|今年|明年|今后|未来|将|计划|建成后|投产|达产/
/** 预计全年增长4.5%左右, 去年，未能完成目标，其中下降1.5%: what the sentence says has happened. */
const ESTIMATES = /预计/
const LAST_YEAR = /(?:^|[，。；：])去年(?!同期)/
const MET_OR_MISSED = /(?:未能|超额|顺利|全面|圆满)完成[^，。；]{0,12}目标/
/** 由2017年的3150亿元增加至4715亿元: where something started tells where it stands. */
const SINCE = /[由从](?:(?:19|20)\d\d|上|去)年[底末初]?的?[^，。；]{0,16}$/

/**
 * Whether a figure is a result or a goal. A figure of a year after the document's is a plan whatever its verb; an estimate
 * for a year that ends is a result.
 *
 * @param year of the document.
 */
export function claimModality(
  { modality, period, text, sentence }: Pick<Claim, 'modality' | 'period' | 'text' | 'sentence'>,
  context: ClaimContext | undefined,
  year: number | null,
): ReadModality {
  const before = context === undefined ? '' : sentence.text.slice(0, context.start)
  if (modality !== 'achieved') {
    const isResult = [ESTIMATES, LAST_YEAR, MET_OR_MISSED, SINCE].some((words) => words.test(before))
    return modality === 'planned' && isResult && !FUTURE.test(before.replace(MET_OR_MISSED, '')) ? 'achieved' : modality
  }
  if (year !== null && Number(period?.from?.slice(0, 4)) > year) return 'planned'
  if (ANNOUNCES_GOALS.test(before) || AIMS.test(context?.before ?? '')) return 'planned'
  return LOOSELY.test(text) && !RESULT.test(before) ? 'open' : modality
}
