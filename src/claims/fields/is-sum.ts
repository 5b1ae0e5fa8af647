import type { Quantity } from '../quantities/quantity.ts'

/** From this power of ten on, an amount without a unit is money unless people are counted: 营业收入突破千亿, 14亿人口. */
const HUNDRED_MILLIONS = 8
const SUMS =
  /(?:[总产价市]值|[总余金税差限]额|收入|支出|投资|规模|营收|销售|税收|利润|资金|存款|贷款|负债|损失|亏损|资产|经费|拨款|总量|产业|经济|消费|预算|债务|交易|融资)/
const PEOPLE = /^(?:[一-龥]{0,6}[人口众民户胞家者]|[一-龥]{0,3}用户)/

/** Whether a figure is a sum that lacks its 元: 总产值突破千亿, “十四五”2.2万亿项目. */
export function isSum({ low, magnitude, form }: Quantity, before: string, after: string, subject: string): boolean {
  if (magnitude < HUNDRED_MILLIONS || form !== 'plain' || PEOPLE.test(after)) return false
  return SUMS.test(subject) || SUMS.test(before) || (low.gte(1e12) && low.lt(1e15))
}
