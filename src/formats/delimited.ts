import type { Cell, Table } from '../model/table.ts'
import type { FormatOptions } from './table-format.ts'

/** RFC 4180 CSV with a header row, row by row; refs are left out. `bom` makes Excel read it as UTF-8. */
export function* tableToCsv(table: Table, { bom }: Pick<FormatOptions, 'bom'>): Generator<string> {
  if (bom) yield '\ufeff'
  yield* lines(table, ',', '\r\n', (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
}

/** Tab-separated values (IANA text/tab-separated-values): tabs and line breaks inside fields become blanks. */
export function tableToTsv(table: Table): Iterable<string> {
  return lines(table, '\t', '\n', (text) => text.replace(/[\t\r\n]+/g, ' '))
}

function* lines(
  { columns, rows }: Table,
  separator: string,
  end: string,
  safe: (text: string) => string,
): Generator<string> {
  const field = (value: Cell['value']) => (typeof value === 'string' ? safe(value) : String(value ?? ''))
  yield columns.map(({ title }) => field(title)).join(separator) + end
  for (const row of rows) yield row.map(({ value }) => field(value)).join(separator) + end
}
