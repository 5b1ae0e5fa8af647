import { pickColumns } from '../corpus/select-columns.ts'
import type { Column, Table } from '../model/table.ts'
import { columnTexts } from './cell-text.ts'
import { displayWidth, type WidthOptions, wrap } from './display-width.ts'

/** A table whose cells are wrapped to column widths that fit a terminal. */
export interface Grid {
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
  readonly header: readonly (readonly string[])[]
  readonly rows: readonly (readonly (readonly string[])[])[]
  /** What letters over document columns stand for, and which columns are left out; [] when the table fits as it is. */
  readonly legend: readonly string[]
}

/** Text columns narrower than this read badly: a table that needs it is stacked instead. */
const NARROWEST_TEXT = 14
const NARROWEST_HEADER = 12
/** A cell taller than this reads better across the whole line. */
const TALLEST_CELL = 8

export interface LayoutOptions extends WidthOptions {
  /** Terminal columns for the whole table. */
  readonly columns: number
  /** Columns that separators take: so many for each column, and so many once. */
  readonly separator: { readonly each: number; readonly once: number }
}

/** More documents than letters: a matrix of their counts is for files and grouping, not for a terminal. */
const MOST_DOCUMENTS = 26

/**
 * Lays a table out as a grid no wider than the terminal; null when it cannot fit without becoming unreadable. Tries in
 * turn: as it is, letters over document columns, and letters without the detail columns. The legend names what is not
 * shown, among it the counts of documents that are too many to be read; what documents say is stacked instead.
 */
export function layoutGrid(table: Table, options: LayoutOptions): Grid | null {
  const documents = table.columns.filter(({ role, align }) => role === 'document' && align === 'right').length
  if (documents > MOST_DOCUMENTS) {
    const hint = `(not shown: ${documents} document columns; group them with --group-by, or write a file with -f csv)`
    return fitWithoutDetails(without(table, 'document'), [hint], options)
  }
  return fitColumns(table, [], options) ?? fitWithLetters(table, [], options) ?? fitWithoutDetails(table, [], options)
}

function fitWithoutDetails(table: Table, legend: readonly string[], options: LayoutOptions): Grid | null {
  const details = table.columns.filter(({ role }) => role === 'detail').map(({ title }) => title)
  const whole = fitColumns(table, legend, options)
  if (whole !== null || details.length === 0) return whole
  return fitWithLetters(without(table, 'detail'), [...legend, `(not shown: ${details.join(', ')})`], options)
}

function without(table: Table, role: Column['role']): Table {
  return pickColumns(
    table,
    table.columns.flatMap((column, index) => (column.role === role ? [] : [index])),
  )
}

function fitWithLetters(table: Table, legend: readonly string[], options: LayoutOptions): Grid | null {
  const named: string[] = []
  const columns = table.columns.map((column) => {
    if (column.role !== 'document') return column
    const letter = letters(named.length)
    named.push(`${letter} ${column.title}`)
    return { ...column, title: letter }
  })
  return fitColumns({ ...table, columns }, [...named, ...legend], options)
}

/** A, B, … Z, AA, AB, … as spreadsheets count. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last
}

function fitColumns(table: Table, legend: readonly string[], options: LayoutOptions): Grid | null {
  const { columns } = table
  const room = options.columns - options.separator.once - options.separator.each * columns.length
  const texts = columns.map((column, index) => ({
    header: column.title,
    body: columnTexts(
      column,
      table.rows.map((row) => row[index]),
    ),
  }))
  const width = (text: string) => Math.max(0, ...text.split('\n').map((line) => displayWidth(line, options)))
  const widestWord = (text: string) => Math.max(0, ...text.split(/[\s-]/).map((word) => displayWidth(word, options)))
  const body = texts.map((text) => Math.max(0, ...text.body.map(width)))
  const natural = texts.map(({ header }, index) => Math.max(width(header), body[index] as number))
  const floor = texts.map(({ header }, index) => {
    const { align, role } = columns[index] as Column
    const whole = align === 'right' || role === 'context'
    const wide = whole ? (body[index] as number) : Math.min(body[index] as number, NARROWEST_TEXT)
    return Math.max(wide, Math.min(widestWord(header), NARROWEST_HEADER))
  })
  const widths = shrink(natural, floor, room)
  if (widths === null) return null
  const lines = (text: string, index: number) => wrap(text, Math.max(1, widths[index] as number), options)
  const rows = table.rows.map((_, row) => texts.map((text, index) => lines(text.body[row] as string, index)))
  if (rows.some((row) => row.some((cell) => cell.length > TALLEST_CELL))) return null
  return { columns, widths, header: texts.map(({ header }, index) => lines(header, index)), rows, legend }
}

/** Takes columns from the widest first until `widths` add up to `room`; null when the floors do not fit. */
function shrink(natural: readonly number[], floor: readonly number[], room: number): number[] | null {
  if (floor.reduce((sum, width) => sum + width, 0) > room) return null
  const widths = [...natural]
  let excess = widths.reduce((sum, width) => sum + width, 0) - room
  while (excess > 0) {
    let widest = -1
    for (const [index, width] of widths.entries()) {
      if (width > (floor[index] as number) && (widest < 0 || width > (widths[widest] as number))) widest = index
    }
    if (widest < 0) return null
    widths[widest] = (widths[widest] as number) - 1
    excess--
  }
  return widths
}
