import type { Bound, Modality } from '../../model/claim.ts'
import type { Surroundings } from '../context/clause.ts'
import { holds, marked } from '../context/marked.ts'
import type { Quantity } from '../quantities/quantity.ts'

const AT_LEAST = marked(/(?:至少|最少|不[得会应能宜可]?(?:少于|低于|小于))[^，。；、\d]{0,12}$/, '至最不')
const AT_MOST = marked(
  /(?:至多|最多(?!的)|不[得会应能宜可]?(?:超过|高于|大于|多于)|控制在|限于)[^，。；、\d]{0,12}$/,
  '至最不控限',
)
/** 约占全省的三分之一, 大约香港一半的投入: said of a part from before its whole. */
const ABOUT_A_PART = /(?:大约|大概|约)(?:占|有|是|为|相当于)?[^，。；、\d的]{0,8}的?$/
/** 约有30万人, 约损失了180亿: said of the figure over its verb. */
const ABOUT_OVER_VERB = marked(
  /(?<![节集条契公合预制违签特履失简隐婚邀誓])约(?:有|为|是|占|达|需要?|合|损失|增加|减少|增长|下降|投入|花费)了?$/,
  '约',
)
/** 5000元以上2万元以下: the lower of two limits. */
const THEN_BELOW = /^[\d一二两三四五六七八九十百][^，。；]{0,8}以[下内]/
/** Words that end in 约. */
const CONTRACT = /[节集条契公合预制违签特履失简隐婚邀誓]约[^，。；、\d]{0,11}$/
/** After 以上: the quantity is a threshold that picks things out (10亿元以上项目). */
const THRESHOLD = /^的?[^，。；、）\s\d]/

/** An age with 以上 is always a threshold. */
const AGES = new Set(['岁', '周岁'])

/**
 * The bound of a claim: that of the quantity, else that of a word further left in the clause (至少储备2名). 以上 is a
 * lower limit in rules, plans and thresholds, "more than" where a fact is reported.
 */
export function boundOf(quantity: Quantity, { before, after, marks }: Surroundings, modality: Modality): Bound {
  if (quantity.above && AGES.has(quantity.unitText)) return 'min'
  if (quantity.above && THEN_BELOW.test(after)) return 'min'
  if (quantity.above)
    return modality === 'achieved' && (quantity.unitText === '%' || !THRESHOLD.test(after)) ? 'over' : 'min'
  if (quantity.bound !== 'exact') return quantity.bound
  if (holds(AT_LEAST, before, marks)) return 'min'
  if (holds(ABOUT_OVER_VERB, before, marks)) return 'about'
  if (isPart(quantity) && ABOUT_A_PART.test(before) && !CONTRACT.test(before)) return 'about'
  return holds(AT_MOST, before, marks) && !before.endsWith('控制在') ? 'max' : 'exact'
}

function isPart({ form }: Quantity): boolean {
  return form === 'fraction' || form === 'half' || form === 'percent'
}
