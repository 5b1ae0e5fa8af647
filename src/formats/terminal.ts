import { Chalk } from 'chalk'
import CliTable from 'cli-table3'
import type { Table } from '../model/table.ts'
import { wrap } from './display-width.ts'
import { splitExamples } from './examples.ts'
import { flow } from './flow.ts'
import { layoutGrid } from './layout.ts'
import { tableToPlain } from './plain.ts'
import { stackRows } from './stacked.ts'
import type { FormatOptions } from './table-format.ts'

/** A cell's padding and border, and the last border. */
const BORDERS = { each: 3, once: 1 }

/**
 * A bordered table for a terminal, wrapped to its width; rows are stacked when the columns cannot fit. Cells are wrapped
 * here because cli-table3 drops Han text when it wraps, and borders are left out where they would be drawn two wide.
 */
export function tableToTerminal(whole: Table, options: FormatOptions): string {
  if (options.ambiguousWidth === 2) return tableToPlain(whole, options)
  const chalk = new Chalk({ level: options.color ? 1 : 0 })
  const { table, lines: examples } = splitExamples(whole, { ...options, emphasize: chalk.bold })
  const grid = layoutGrid(table, { ...options, separator: BORDERS })
  const body: string[] = []
  const notes: string[] = []
  if (grid === null) {
    body.push(...stackRows(table, { ...options, emphasize: chalk.bold }))
  } else {
    const drawn = new CliTable({
      head: grid.header.map((lines) => lines.map((line) => chalk.bold(line)).join('\n')),
      colAligns: grid.columns.map(({ align }) => align),
      style: { head: [], border: options.color ? ['grey'] : [], compact: grid.rows.length > 1 },
    })
    drawn.push(...grid.rows.map((row) => row.map((lines) => lines.join('\n'))))
    body.push(drawn.toString())
    notes.push(...flow(grid.legend, options.columns, options))
  }
  if (table.note !== null) notes.push(...wrap(table.note, options.columns, options))
  return `${[chalk.bold(table.title), ...body, ...examples, ...notes.map((line) => chalk.dim(line))].join('\n')}\n`
}
