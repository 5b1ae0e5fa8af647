/** What the lines above a row of a table say about its columns. */
export interface TableHead {
  /** The titles of the columns, that of the names included; empty if columns are not told apart. */
  readonly columns: readonly string[]
  /** The titles of the columns of figures where blanks alone part them. */
  readonly titles: readonly string[]
  /** What the caption gives as the unit of the figures: 万吨; '' if it gives none. */
  readonly unit: string
  /** The text that heads percentages where columns are not told apart: 比上年增长%; '' if there is none. */
  readonly percent: string
  /** Whether rows have come: a line without figures is then a row with empty cells, or a group's name. */
  readonly begun: boolean
}

/** Says nothing. */
export const NO_HEAD: TableHead = { columns: [], titles: [], unit: '', percent: '', begun: false }
/** UTF-16 units; a longer line is text. */
const LONGEST_LINE = 60
const UNIT = /单位[：:]\s?([^\s，。；：（）()\d]{1,8})/
const PERCENT = /^[^\d]*[%％]/
const CAPTION = /[增涨升降减跌]/
const FIGURE = /^[-+]?[\d.,]{1,16}$/
const ROW = /[-+]?\d[\d.,]{0,14}\s+[-+]?\d[\d.,]{0,14}$/

/** The blank after a per cent sign may be gone. */
const BLANK = /\s+|(?<=[%％])(?=[一-龥])/

/** The head of the table that goes on after `line`, which is no text. `before` is the head so far. */
export function tableHead(line: string, before: TableHead | null): TableHead {
  const head = before ?? NO_HEAD
  const unit = UNIT.exec(line)?.[1] ?? head.unit
  if (/^表\s?\d/.test(line)) return { ...NO_HEAD, unit, percent: CAPTION.test(line) ? line : '' }
  const cells = line.split('\t').map((cell) => cell.trim())
  if (cells.length > 1 ? cells.slice(1).some((cell) => FIGURE.test(cell)) : ROW.test(line))
    return { ...head, begun: true }
  if (head.begun) return head
  if (cells.length > 1) return { ...head, unit, columns: joined(head.columns, cells) }
  const percent = PERCENT.test(line) ? (head.percent + line).slice(-LONGEST_LINE) : head.percent
  return unit === head.unit && !/\d/.test(line)
    ? { ...head, percent, titles: grouped(head.titles, line.trim().split(BLANK)) }
    : { ...head, unit, percent }
}

/** Whether a line stands in no table. */
export function isText(line: string): boolean {
  return line.length > LONGEST_LINE || line.endsWith('。') || line.endsWith('；')
}

/** Heads of two lines, cell by cell: 出口 over 金额 and 增长%. */
function joined(above: readonly string[], below: readonly string[]): readonly string[] {
  return above.length === below.length ? below.map((cell, i) => (above[i] === cell ? cell : above[i] + cell)) : below
}

/**
 * Titles that blanks part: each of the line above, but the first, which heads the names, stands over as many of `below`;
 * a percentage alone ends the last title.
 */
function grouped(above: readonly string[], below: readonly string[]): readonly string[] {
  const groups = above.slice(1)
  const each = below.length / groups.length
  if (below.length === 1)
    return /[%％]/.test(below[0] as string) ? [...above.slice(0, -1), `${above.at(-1) ?? ''}${below[0]}`] : above
  return groups.length > 1 && each > 1 && Number.isInteger(each)
    ? below.map((title, i) => groups[Math.floor(i / each)] + title)
    : below
}
