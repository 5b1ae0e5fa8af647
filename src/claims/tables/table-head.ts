/** What the lines above a row of a table say about its columns. */
export interface TableHead {
  /** The cells of the line that heads the columns; empty if columns are not told apart. */
  readonly columns: readonly string[]
  /** What the caption gives as the unit of the figures: 万吨; '' if it gives none. */
  readonly unit: string
  /** The text that heads percentages where columns are not told apart: 比上年增长%; '' if there is none. */
  readonly percent: string
}

/** Says nothing. */
export const NO_HEAD: TableHead = { columns: [], unit: '', percent: '' }
/** UTF-16 units; a longer line is text. */
const LONGEST_LINE = 60
const UNIT = /单位[：:]\s?([^\s，。；：（）()\d]{1,8})/
const PERCENT = /^[^\d]*[%％]/
const CAPTION = /[增涨升降减跌]/
const FIGURE = /^[-+]?[\d.,]{1,16}$/

/** The head of the table that goes on after `line`; null after a line of text. `before` is the head so far. */
export function tableHead(line: string, before: TableHead | null): TableHead | null {
  if (line.length > LONGEST_LINE || line.endsWith('。') || line.endsWith('；')) return null
  const head = before ?? NO_HEAD
  const unit = UNIT.exec(line)?.[1] ?? head.unit
  if (line.includes('\t')) {
    const cells = line.split('\t').map((cell) => cell.trim())
    return cells.slice(1).some((cell) => FIGURE.test(cell)) ? head : { ...head, unit, columns: cells }
  }
  if (/^表\s?\d/.test(line)) return { ...NO_HEAD, unit, percent: CAPTION.test(line) ? line : '' }
  const percent = PERCENT.test(line) ? head.percent + line : head.percent
  return unit === head.unit && percent === head.percent ? head : { ...head, unit, percent }
}
