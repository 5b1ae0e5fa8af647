import type { Claim } from '../model/claim.ts'

/**
 * Units that count or measure the same thing, so that figures in them can stand in one row: 9100余块牌子 and 6293个标识标牌
 * are both things; 26人 and 26名 both persons. Counting words of different grain (人次, 户, 场次) stay apart.
 */
const FAMILIES: readonly (readonly [family: string, units: readonly string[]])[] = [
  ['person', ['人', '名', '位', '员', '口']],
  ['person-time', ['人次']],
  ['household', ['户']],
  ['event', ['次', '场', '场次', '期', '轮', '届', '批次', '趟']],
  [
    'thing',
    [
      ...['个', '项', '条', '块', '支', '处', '件', '家', '所', '座', '台', '套', '部', '辆', '艘', '架', '张', '份', '篇', '本'],
      ...['枚', '宗', '起', '类', '种', '批', '方面', '只', '头', '匹', '株', '棵', '间', '栋', '幢', '片', '门', '款', '对', '组'],
      '队',
    ],
  ],
  ['%', ['%', '％', '成']],
  ['point', ['百分点', '个百分点']],
  ['times', ['倍', '番']],
  ['time', ['年', '月', '个月', '周', '天', '日', '小时', '分钟', '秒']],
  ['length', ['公里', '千米', '米', '里', '厘米', '毫米', '海里']],
  ['area', ['亩', '公顷', '平方米', '平方公里', '平方千米']],
  ['mass', ['吨', '公斤', '千克', '斤', '克']],
  ['coal equivalent', ['吨标准煤', '吨标煤']],
  ['volume', ['立方米', '方', '升', '毫升']],
  ['energy', ['千瓦时', '度', '千瓦小时']],
  ['power', ['千瓦', '瓦', '兆瓦']],
]

const FAMILY_OF: ReadonlyMap<string, string> = new Map(FAMILIES.flatMap(([family, units]) => units.map((unit) => [unit, family] as const)))
const CURRENCY = /^[A-Z]{3}$/

/** The family of a claim's unit; money is its currency, an unknown unit is its own family, no unit is `thing`. */
export function unitFamily({ unit, unitCode, kind }: Pick<Claim, 'unit' | 'unitCode' | 'kind'>): string {
  if (kind === 'rank') return 'rank'
  if (unitCode !== null && CURRENCY.test(unitCode)) return unitCode
  if (kind === 'money') return 'CNY'
  return unit === '' ? 'thing' : (FAMILY_OF.get(unit) ?? unit)
}
