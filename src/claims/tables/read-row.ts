import type { Quantity } from '../quantities/quantity.ts'
import { readQuantity } from '../quantities/read-quantity.ts'
import type { Reading } from '../reading.ts'
import { NO_HEAD, type TableHead } from './table-head.ts'

/** The name of a row, alone before its first cell or figure; blanks between Chinese and digits may be gone. */
const NAME = /^(?:其中[：:])?\s{0,4}([^\d\t，。；：、+-][^\d\t，。；：+-]{0,23}?)\s{0,4}(?=[-+]?\d)/
const OTHER_COLUMNS = /绝对数|金额|数量|总量|产量|合计/
const CHANGES = /增长|上涨|上升|提高|下降|增减|涨跌/

/**
 * The readings of a row of a table with the name of the row as their subject, bare figures with the unit and kind that
 * the `head` of its table gives them: 粮食 43067 -5.8 under 万吨 and 比上年增长%. The readings as they are if the line is no row.
 */
export function readRow(
  line: string,
  start: number,
  readings: readonly Reading[],
  head: () => TableHead | null,
): readonly Reading[] {
  if (!isRow(line, start, readings, head)) return readings
  const name = nameOf(line)
  if (name === undefined || !HAN.test(name)) return readings
  const cells = line.split('\t')
  const unitOf =
    cells.length > 1
      ? (at: number) => unitInColumn(line, cells, at, head() ?? NO_HEAD)
      : unitInLine(readings, head() ?? NO_HEAD, start)
  return readings.map((reading) => {
    const { quantity } = reading
    if (
      quantity.unitText !== '' ||
      quantity.form !== 'plain' ||
      (reading.status !== 'claim' && reading.rule !== 'table-cell')
    )
      return reading.status === 'claim' ? { ...reading, row: { name, column: '' } } : reading
    const column = unitOf(quantity.start - start)
    return column === null ? reading : inUnit(reading, name, column)
  })
}

const HAN = /[一-龥]/

/** The first cell of a line with tabs, else what stands before its first figure; undefined if that is no name. */
function nameOf(line: string): string | undefined {
  const first = line.includes('\t') ? line.slice(0, line.indexOf('\t')).replace(/^其中[：:]/, '') : NAME.exec(line)?.[1]
  return first !== undefined && first.length <= LONGEST_NAME ? first.replace(/\s/g, '') : undefined
}

const LONGEST_NAME = 24

const BLANKS = /^\s+$/
/** Under a head blanks may be gone after a unit: 108.8万吨86.1万吨26.4. */
const GAP = /^\s*$/

/** Whether nothing but white space parts the figures of the line, or tabs its cells. */
function isRow(line: string, start: number, readings: readonly Reading[], head: () => TableHead | null): boolean {
  if (line.includes('\t')) return true
  if (readings.length < 2) return false
  const gaps = readings.slice(1).map(({ quantity }, i) => {
    return line.slice((readings[i] as Reading).quantity.end - start, quantity.start - start)
  })
  return gaps.every((gap) => BLANKS.test(gap)) || (gaps.every((gap) => GAP.test(gap)) && closesUp(line, head()))
}

/** Whether the head of a line may leave it without blanks between its figures. */
function closesUp(line: string, head: TableHead | null): boolean {
  return head !== null && (head.percent !== '' || head.titles.length > 0) && /\d\s*$/.test(line)
}

interface Column {
  readonly unit: string
  readonly title: string
}

function unitInColumn(line: string, cells: readonly string[], at: number, { columns, unit }: TableHead): Column | null {
  const index = line.slice(0, at).split('\t').length - 1
  const title = columns[index] ?? ''
  if (/[%％]/.test(title)) return { unit: '%', title }
  const own = columns.findIndex((column) => /^单\s?位$/.test(column))
  const named = (own > 0 ? cells[own]?.replace(/\s/g, '') : undefined) ?? /（([^（）]{1,6})）$/.exec(title)?.[1] ?? unit
  return title === '' || named === '' ? null : { unit: named, title }
}

/** A title that counts: 合同项目个数. */
const COUNT = /([个户家人件])数$/

function unitInLine(readings: readonly Reading[], head: TableHead, start: number): (at: number) => Column | null {
  const { percent, titles } = head
  if (titles.length === readings.length)
    return (at) => {
      const title = titles[readings.findIndex(({ quantity }) => quantity.start - start === at)] ?? ''
      const unit = /[%％]/.test(title) ? '%' : (COUNT.exec(title)?.[1] ?? head.unit)
      return unit === '' ? null : { unit, title }
    }
  const bare = readings.filter(({ quantity }) => quantity.unitText === '')
  const last = readings.at(-1)?.quantity.start
  const measured = readings.length - bare.length
  const fits =
    /[%％]/.test(percent) &&
    (measured === 0 ? !OTHER_COLUMNS.test(percent) : bare.length === 1 && bare[0]?.quantity.start === last)
  return () => (fits ? { unit: '%', title: percent } : null)
}

/** The reading as a claim in the unit of its column; one below zero in a column of changes is a fall. */
function inUnit(reading: Reading, name: string, { unit, title }: Column): Reading {
  const one = readQuantity(`1${unit}`, 0, 0, unit.length + 1)
  if (one === null || one.unit === null) return reading
  const { quantity } = reading
  const changed = unit === '%' ? (CHANGES.exec(title)?.[0] ?? '') : ''
  const falls = changed !== '' && quantity.low.lt(0)
  const scaled: Quantity = {
    ...quantity,
    low: (falls ? quantity.low.abs() : quantity.low).times(one.low),
    high: (falls ? quantity.high.abs() : quantity.high).times(one.high),
    unit: one.unit,
    unitText: one.unitText,
    unitCode: one.unitCode,
    magnitude: one.magnitude,
  }
  return {
    ...reading,
    quantity: scaled,
    status: 'claim',
    rule: 'table-cell',
    row: { name, column: falls ? '下降' : changed },
  }
}
