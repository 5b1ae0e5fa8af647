import type { Table } from '../model/table.ts'
import { pad, wrap } from './display-width.ts'
import { splitExamples } from './examples.ts'
import { flow } from './flow.ts'
import { type Grid, layoutGrid } from './layout.ts'
import { stackRows } from './stacked.ts'
import type { FormatOptions } from './table-format.ts'

const GAP = '  '

/** Aligned columns without borders or colour: for pipes, logs and terminals that draw ambiguous characters wide. */
export function tableToPlain(whole: Table, options: FormatOptions): string {
  const emphasize = (text: string) => text
  const { table, lines: examples } = splitExamples(whole, { ...options, emphasize })
  const separator = { each: GAP.length, once: -GAP.length }
  const grid = layoutGrid(table, { ...options, separator })
  const body =
    grid === null
      ? stackRows(table, { ...options, emphasize })
      : [grid.header, ...grid.rows].flatMap((row) => gridLines(grid, row, options))
  const notes = [
    ...flow(grid?.legend ?? [], options.columns, options),
    ...(table.note === null ? [] : wrap(table.note, options.columns, options)),
  ]
  const blocks = [[table.title], body, examples, notes].filter((lines) => lines.length > 0)
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** The terminal lines of one grid row: as many as its tallest cell has. */
function gridLines(grid: Grid, row: readonly (readonly string[])[], options: FormatOptions): string[] {
  const height = Math.max(...row.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) =>
    row
      .map((cell, index) => {
        const { align } = grid.columns[index] as Grid['columns'][number]
        return pad(cell[line] ?? '', grid.widths[index] as number, align, options)
      })
      .join(GAP)
      .trimEnd(),
  )
}
