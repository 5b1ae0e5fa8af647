/** The span of time a figure is of, where it is not the year its document reports on. */
export type ClaimSpan = 'years' | 'half' | 'quarter' | 'months' | null

const YEARS =
  /(?:[二两三四五六七八九十]|[2-9]|10)年(?:来|间)(?![^，。；]{0,4}[首最新第少])|(?:过去|最近|今后|未来|前)的?[两三四五十]年|[两三四五]年(?:累计|共|新增|城镇|全[市省]|实现|完成)|[一二三四五六七八九十]五”?(?:时期|期间|以来)/g
/** Growth by the year is growth over years; one such rate does not make a whole text one about years. */
const YEARLY = /年均|平均每年/g
const YEAR =
  /一年来|(?:过去|刚刚过去)的?一年|去年|上年|全年|今年|(?<!自|从|与|由|比|到)(?:19|20)\d\d年(?!以来|[底末初至到—-])|同比/g

/** Most sentences name no time at all. */
const OF_TIME = /年|五”?[时期以]|同比/

/** The span a period names: `half` for 上半年. Null for a year, and for what is no span (“十三五”末). */
export function spanOf(period: string | null): ClaimSpan {
  if (period === null) return null
  if (/[上下]半年/.test(period)) return 'half'
  if (/季度/.test(period)) return 'quarter'
  if (/\d月|[一二三四五六七八九十]月/.test(period)) return /[截末底]/.test(period) ? null : 'months'
  return lastMatch(period, YEARS) !== -1 ||
    lastMatch(period, YEARLY) !== -1 ||
    /^“?[一二三四五六七八九十]{1,3}五”?$/.test(period)
    ? 'years'
    : null
}

/** Whether words speak of several years or of one; the last that do decide. Null when none do. */
export function spokenSpan(text: string): 'years' | 'year' | null {
  if (!OF_TIME.test(text)) return null
  const years = Math.max(lastMatch(text, YEARS), lastMatch(text, YEARLY))
  const year = lastMatch(text, YEAR)
  return years === year ? null : years > year ? 'years' : 'year'
}

/** The same for what a sentence says of the time its neighbours speak of. */
export function framedSpan(text: string): 'years' | 'year' | null {
  if (!OF_TIME.test(text)) return null
  const years = lastMatch(text, YEARS)
  const year = lastMatch(text, YEAR)
  if (years === year) return text.split(YEARLY).length > 2 ? 'years' : null
  return years > year ? 'years' : 'year'
}

function lastMatch(text: string, pattern: RegExp): number {
  let last = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) last = match.index
  return last
}
