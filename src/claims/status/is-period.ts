import type { Quantity } from '../quantities/quantity.ts'

/** A number of years that is a stretch of time the text speaks of (过去五年, 五年来), not a measured duration. */
const AFTER =
  /^(?:来(?!自)|以来|前|之前|后|之后|间(?!隔)|之间|期间|当中|中|里|的时间里|内|之内|年均|累计|共|平均|总|我们|我市|我省|全市|全省)/
const BEFORE =
  /(?:过去|未来|今后|最近|最近的|(?<!提)前|[后这近首头]|此后|往后|接下来|接下来的|(?<!以)上|(?<!以)下一?个?|本届政府|本届|关键|今明|“[^”]{1,4}”)\s?$/
const CALENDAR = new Set(['年', '学年', '月', '周', '天', '日', '学期', '星期'])
/** Years that 个 counts: 过去5个年度. */
const FISCAL_YEARS = /^(?:财政|会计)?(?:年度|学年|财年)/
/** What an anniversary is of: the number names a day, it measures nothing. */
const ANNIVERSARY = /(?:成立|建[国党军市省州区县交]|诞辰|逝世|解放|开放|召开|胜利|通过|回归|发表|签署|创[建立])的?$/
/** 建党一百年时 */
const OCCASION = /^(?:时(?![间限长段])|之际)/
/** Only these are used of the recent past with 近. */
const RECENT = /[近最]$/

/** Whether the quantity names a period. In texts that count years from 1912 (`roc`) 98年 is a date. */
export function isPeriod(text: string, quantity: Quantity, before: string, after: string, roc: boolean): boolean {
  const { unitText, low, high, bound } = quantity
  if (unitText === '周年' || (unitText === '年' && OCCASION.test(after))) return ANNIVERSARY.test(before)
  if (unitText === '个' && FISCAL_YEARS.test(after)) return BEFORE.test(before)
  if (!CALENDAR.has(unitText)) return false
  if (roc && unitText === '年' && low.gte(80) && high.lt(125) && quantity.script === 'arabic' && bound === 'exact')
    return true
  const years = unitText === '年' || unitText === '学年'
  if (text.slice(quantity.end - 1, quantity.end) === '内') return years
  const limited = AFTER.exec(after)?.[0]
  if (limited === '内' || limited === '之内') return years
  if (limited !== undefined) return true
  if (quantity.start < quantity.numberStart)
    return RECENT.test(text.slice(quantity.start, quantity.numberStart)) && years
  if (years && /(?:^|[，。；：、—“”])$/.test(before) && !/^(?:的|时间|期|[以左]|[，。；、）)])/.test(after)) return true
  if (years && /的$/.test(before) && /^[，。；]/.test(after)) return true
  return BEFORE.test(before)
}
