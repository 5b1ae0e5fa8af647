import type { Table } from '../model/table.ts'
import type { FormatOptions } from './table-format.ts'

/** RFC 4180 CSV with a header row; refs are left out. `bom` makes Excel read it as UTF-8. */
export function tableToCsv(table: Table, { bom }: Pick<FormatOptions, 'bom'>): string {
  const quote = (field: string) => (field !== '' && /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
  return (bom ? '\ufeff' : '') + lines(table, (fields) => `${fields.map(quote).join(',')}\r\n`)
}

/** Tab-separated values (IANA text/tab-separated-values): tabs and line breaks inside fields become blanks. */
export function tableToTsv(table: Table): string {
  return lines(table, (fields) => `${fields.map((field) => field.replace(/[\t\r\n]+/g, ' ')).join('\t')}\n`)
}

function lines(table: Table, line: (fields: string[]) => string): string {
  const header = line(table.columns.map(({ title }) => title))
  return header + table.rows.map((row) => line(row.map(({ value }) => String(value ?? '')))).join('')
}
