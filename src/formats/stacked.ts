import type { Column, Table } from '../model/table.ts'
import { cellText, isNone } from './cell-text.ts'
import { type WidthOptions, wrap } from './display-width.ts'
import { flow } from './flow.ts'

interface StackedOptions extends WidthOptions {
  readonly columns: number
  /** How the line that names a row is set off. */
  readonly emphasize: (text: string) => string
}

/** A table too wide for the terminal, one block a row: its key, its figures, then every non-empty document cell. */
export function stackRows(table: Table, options: StackedOptions): string[] {
  return table.rows.flatMap((row) => {
    const cells = table.columns
      .map((column, index) => ({ column, cell: row[index] }))
      .filter(({ column, cell }) => !isNone(column, cell))
      .map(({ column, cell }) => ({ column, text: cellText(column, cell).replaceAll('\n', '；') }))
    const keys = cells.filter(({ column }) => column.role === 'key').map(({ text }) => text)
    const facts = cells.filter(({ column: { role } }) => role !== 'key' && role !== 'document').map(labelled)
    const documents = cells.filter(({ column }) => column.role === 'document').map(labelled)
    return [
      ...wrap(keys.join('  '), options.columns, options).map((line) => options.emphasize(line)),
      ...indented(facts, options),
      ...indented(documents, options),
    ]
  })
}

const INDENT = '  '

function indented(items: readonly string[], options: StackedOptions): string[] {
  return flow(items, options.columns - INDENT.length, options).map((line) => INDENT + line)
}

function labelled({ column, text }: { readonly column: Column; readonly text: string }): string {
  return `${column.title} ${text}`
}
