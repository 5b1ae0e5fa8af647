import type { Cell, Table } from '../model/table.ts'

/** The table as one JSON object `{name, title, columns, rows, note}`; a row maps column keys to cells `{value, refs}`. */
export function tableToJson(table: Table): string {
  const { name, title, columns, rows, note } = table
  return `${JSON.stringify({ name, title, columns, rows: rows.map((row) => keyed(table, row)), note }, null, 2)}\n`
}

/** One JSON object a row: column keys to plain values, and `refs` for the cells that have any. */
export function tableToJsonLines(table: Table): string {
  return table.rows
    .map((row) => {
      const cells = Object.entries(keyed(table, row))
      const values = Object.fromEntries(cells.map(([key, { value }]) => [key, value]))
      const refs = Object.fromEntries(cells.flatMap(([key, cell]) => (cell.refs?.length ? [[key, cell.refs]] : [])))
      return `${JSON.stringify({ ...values, refs })}\n`
    })
    .join('')
}

function keyed(table: Table, row: readonly Cell[]): Record<string, Cell> {
  return Object.fromEntries(table.columns.map((column, index) => [column.key, row[index] as Cell]))
}
