import type { Cell, Column, Table } from '../model/table.ts'
import { displayWidth, type WidthOptions, wrap } from './display-width.ts'

interface StackedOptions extends WidthOptions {
  readonly columns: number
  /** How the line that names a row is set off. */
  readonly emphasize: (text: string) => string
}

/** A table too wide for the terminal, one block a row: its key, its figures, then every non-empty document cell. */
export function stackRows(table: Table, options: StackedOptions): string[] {
  return table.rows.flatMap((row) => {
    const cells = table.columns.map((column, index) => ({ column, text: cellText(row[index]) }))
    const keys = cells.filter(({ column }) => column.role === 'key').map(({ text }) => text)
    const facts = cells.filter(({ column, text }) => column.role === undefined && text !== '').map(labelled)
    const documents = cells.filter(({ column, text }) => column.role === 'document' && text !== '').map(labelled)
    return [
      ...wrap(keys.join('  '), options.columns, options).map(options.emphasize),
      ...indented(facts, options),
      ...indented(documents, options),
    ]
  })
}

const INDENT = '  '
const GAP = '   '

/** The items, as many a line as fit, indented. */
function indented(items: readonly string[], options: StackedOptions): string[] {
  const room = options.columns - INDENT.length
  const lines: string[] = []
  for (const item of items) {
    const last = lines.at(-1)
    const joined = last === undefined ? null : last + GAP + item
    if (joined !== null && displayWidth(joined, options) <= room) lines[lines.length - 1] = joined
    else lines.push(...wrap(item, room, options))
  }
  return lines.map((line) => INDENT + line)
}

function labelled({ column, text }: { readonly column: Column; readonly text: string }): string {
  return `${column.title} ${text}`
}

function cellText(cell: Cell | undefined): string {
  return String(cell?.value ?? '').replaceAll('\n', '；')
}
