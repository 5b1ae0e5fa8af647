import type { Comparison } from '../../model/claim.ts'
import type { Surroundings } from '../context/clause.ts'

const RULES: readonly (readonly [Comparison['basis'], RegExp])[] = [
  [
    'year-on-year',
    /(?:同比|比(?:上|去|前)一?年(?:同期|末|底|度)?|较(?:上|去|前)一?年(?:同期|末|底|度)?|与(?:上|去)年(?:同期)?相比)/g,
  ],
  ['month-on-month', /(?:环比|比上月|较上月|比上季度?|较上季度?)/g],
  [
    'average',
    /(?:高于|低于|高出|快于|超过|多于|少于|超出|慢于|好于)(?:全国|全省|全市|全州|全球|世界|中部|同期|[^，。；、\d]{0,6}平均)[^，。；、\d]{0,10}/g,
  ],
  ['target', /(?:高于|低于|超过|超出|超)[^，。；、\d]{0,6}(?:目标|预期|计划|任务)[^，。；、\d]{0,2}/g],
  [
    'baseline',
    /(?:比|较|高于|低于)[^，。；、]{0,4}\d{4}年[^，。；、\d]{0,4}?(?=增|下|提|减|上|降|翻|高|低|少|多|缩|扩|$)|(?:比|较)[^，。；、\d]{1,10}?(?=增|下|提高|减|上升|降|翻|高|低|少|多|快|缩|扩)/g,
  ],
]

/** What the figure is compared with, from the words before it in the clause; null if nothing. */
export function compareOf({ before }: Surroundings, isChange: boolean): Comparison | null {
  if (!isChange) return null
  for (const [basis, pattern] of RULES) {
    const text = before.match(pattern)?.at(-1)
    if (text !== undefined) return { basis, text }
  }
  return null
}
