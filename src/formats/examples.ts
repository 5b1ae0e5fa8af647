import { pickColumns } from '../corpus/select-columns.ts'
import type { Table } from '../model/table.ts'
import { cellText } from './cell-text.ts'
import { type WidthOptions, wrap } from './display-width.ts'

interface ExampleOptions extends WidthOptions {
  readonly columns: number
  readonly emphasize: (text: string) => string
}

/** A table for people, without the column of examples, and the lines that show them under what names their row. */
export interface SplitTable {
  readonly table: Table
  readonly lines: readonly string[]
}

const INDENT = '  '

export function splitExamples(table: Table, options: ExampleOptions): SplitTable {
  const indices = (examples: boolean) =>
    table.columns.flatMap(({ role }, index) => ((role === 'examples') === examples ? [index] : []))
  const [at] = indices(true)
  if (at === undefined) return { table, lines: [] }
  const keys = table.columns.flatMap(({ role }, index) => (role === 'key' ? [index] : []))
  const lines = table.rows.flatMap((row) => {
    const name = keys.map((key) => cellText(table.columns[key]!, row[key])).join('  ')
    const sentences = String(row[at]?.value ?? '').split('\n')
    return [
      ...wrap(name, options.columns, options).map((line) => options.emphasize(line)),
      ...sentences.flatMap((sentence) =>
        wrap(sentence, options.columns - INDENT.length, options).map((line) => INDENT + line),
      ),
    ]
  })
  return { table: pickColumns(table, indices(false)), lines }
}
