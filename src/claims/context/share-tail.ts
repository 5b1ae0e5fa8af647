import { STATISTIC } from '../../lexicon/verbs.ts'

/** Ends a name that stands for itself in a list, whatever the last name ends in: 固定资产投资、社会消费品零售总额. */
const OWN_HEAD =
  /(?:投资|税收|消费|出口|进口|进出口|贷款|存款|外资|资金|利润|财政|用电|总值|保费|就业|编制|企业|项目|[人户家]数)$/
/** Heads that a list of names leaves to its last: 民营经济、民间投资占比. */
const SHARED_HEAD =
  /(?:人均[^、]{1,6}收入|增加值|总产量|产量|总产值|产值|占比|比[重例]|营业收入|销售收入|覆盖率|[^、]{2}率|余额|规模|数量|人数|户数|家数|面积|标准|增速|增幅|出栏量|存栏量)$/
/** Kinds of one thing, which the last name names: 城镇、农村居民. */
const KIND =
  '(?:城镇|农村|城市|乡村|城乡|国内|国际|国外|境内|境外|男性|女性|公办|民办|国有|民营|线上|线下|新建|改建|.{1,2}?[级类型性产])'
const ATTRIBUTE = new RegExp(`^${KIND}$`)
const ATTRIBUTE_FIRST = new RegExp(`^${KIND}`)
const ORDINAL = /^第?[一二三四五]$/
const ORDINAL_START = /^第?[一二三四五]/
const SUMMED = /等(?=[^等]{2,})/

/**
 * The names of a list with the head they share with the last of them: 城镇、农村居民人均可支配收入 → 城镇居民人均可支配收入,
 * 农村居民人均可支配收入. `isBorder` tells whether a word begins at an offset into the last name.
 */
export function shareTail(items: readonly string[], isBorder: (offset: number) => boolean): string[] {
  const last = items.at(-1) as string
  const names = items.map((item, i) => (i === items.length - 1 ? lastOf(last) : item + tailFor(item, last, isBorder)))
  return (items[0] as string).startsWith('第') ? names.map((name) => name.replace(/^(?=[二三四五])/, '第')) : names
}

/** 磷肥等产业增加值: what sums up the list is none of its names. */
function lastOf(last: string): string {
  return last.replace(SUMMED, '')
}

function tailFor(item: string, last: string, isBorder: (offset: number) => boolean): string {
  const summed = SUMMED.exec(last)
  if (summed !== null) return last.slice(summed.index + 1)
  if (ORDINAL.test(item)) return last.replace(ORDINAL_START, '')
  if (/存$/.test(item) && last.startsWith('贷')) return last.slice(1)
  if (STATISTIC.test(item)) return ''
  for (let length = Math.min(4, item.length); length >= 2; length--) {
    const at = last.lastIndexOf(item.slice(-length))
    if (at >= 0) return last.slice(at + length)
  }
  const first = ATTRIBUTE.test(item) ? ATTRIBUTE_FIRST.exec(last)?.[0] : undefined
  if (first !== undefined && first.length < last.length) return last.slice(first.length)
  if (OWN_HEAD.test(item)) return ''
  if (item.length < last.length - 1 && isBorder(item.length) && (STATISTIC.test(last) || ATTRIBUTE.test(item)))
    return last.slice(item.length)
  return SHARED_HEAD.exec(last)?.[0] ?? ''
}
