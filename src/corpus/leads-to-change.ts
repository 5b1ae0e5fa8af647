const BASIS = '(?:同比|比上年|较上年|比去年|较去年|净)?'
const UP = '增长|增加|新增|净增|提高|提升|上升|扩大|上涨|增幅|升幅|增'
const DOWN = '下降|降低|减少|压减|精减|精简|缩减|削减|压缩|回落|降幅|减|降'
const STATING = '(?:了|达|达到|约|近|超|超过|为)?'
const CHANGE = new RegExp(`^[，、（(]?${BASIS}(?:总体)?(?:${UP}|${DOWN})(?:率|幅度|幅)?${STATING}$`)

const RATE_OF_CHANGE = new RegExp(`^[，、（(]?(?:(${DOWN})|${UP})率${STATING}$`)

/** Which way a rate goes that is named by its verb: down for `，压减率`. Null for other text. */
export function rateDirection(text: string): 'up' | 'down' | null {
  const match = RATE_OF_CHANGE.exec(text)
  return match === null ? null : match[1] === undefined ? 'up' : 'down'
}

/**
 * Whether `text`, between a figure and a change, says that the change is the figure's own: `，同比增长`. Nothing but the verb
 * may stand there: 年均 is growth by the year, a noun names something else that grew.
 */
export function leadsToChange(text: string): boolean {
  return CHANGE.test(text)
}
