import type { Table } from '../model/table.ts'
import type { WidthOptions } from './display-width.ts'

/** What a format may want to know of the place its text goes to. */
export interface FormatOptions extends WidthOptions {
  /** Terminal columns; tables are laid out to fit. */
  readonly columns: number
  readonly color: boolean
  /** CSV starts with a byte-order mark, without which Excel garbles UTF-8. */
  readonly bom: boolean
}

/**
 * Turns a table into text that ends with a line break, in pieces, so that the text of a large one is never held as a whole.
 * Pure: the shell writes it.
 */
export type TableFormatter = (table: Table, options: FormatOptions) => Iterable<string>
