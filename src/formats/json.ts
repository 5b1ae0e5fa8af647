import type { Cell, Column, Table } from '../model/table.ts'

const INDENT = '  '
/** What a row has in a column it is too short for. */
const EMPTY: Cell = { value: null }

/**
 * The table as one JSON object `{name, title, columns, rows, note}`, row by row; a row maps column keys to cells
 * `{value, refs}`.
 */
export function* tableToJson(table: Table): Generator<string> {
  const { name, title, columns, rows, note } = table
  const [before, behind] = indented({ name, title, columns, rows: [], note }, '').split(`\n${INDENT}"rows": []`)
  yield `${before}\n${INDENT}"rows": [`
  const keys = keyPlaces(columns)
  for (const [index, row] of rows.entries()) yield `${index === 0 ? '' : ','}\n${INDENT.repeat(2)}${rowJson(keys, row)}`
  yield `${rows.length === 0 ? '' : `\n${INDENT}`}]${behind}\n`
}

function rowJson(keys: readonly KeyPlace[], row: readonly Cell[]): string {
  const cells = keys.map(({ quoted, index }) => `\n${INDENT.repeat(3)}${quoted}: ${cellJson(row[index] ?? EMPTY)}`)
  return cells.length === 0 ? '{}' : `{${cells.join(',')}\n${INDENT.repeat(2)}}`
}

/** Most cells of a wide table have nothing but a value. */
function cellJson(cell: Cell): string {
  if (cell.refs !== undefined || cell.note !== undefined) return indented(cell, INDENT.repeat(3))
  return `{\n${INDENT.repeat(4)}"value": ${JSON.stringify(cell.value)}\n${INDENT.repeat(3)}}`
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}

/** One JSON object a row: column keys to plain values, and `refs` for the cells that have any. */
export function* tableToJsonLines({ columns, rows }: Table): Generator<string> {
  const keys = keyPlaces(columns)
  for (const row of rows) {
    const values = keys.map(({ quoted, index }) => `${quoted}:${JSON.stringify(row[index]?.value ?? null)}`)
    const refs = keys.flatMap(({ quoted, index }) => {
      const cell = row[index]
      return cell?.refs?.length ? [`${quoted}:${JSON.stringify(cell.refs)}`] : []
    })
    yield `{${[...values, `"refs":{${refs.join(',')}}`].join(',')}}\n`
  }
}

/** Where a row has the cell of a key. */
interface KeyPlace {
  readonly quoted: string
  readonly index: number
}

/** The keys of a row as an object has them: once each, and what looks like an index first. */
function keyPlaces(columns: readonly Column[]): KeyPlace[] {
  const places: Readonly<Record<string, number>> = Object.fromEntries(columns.map(({ key }, index) => [key, index]))
  return Object.entries(places).map(([key, index]) => ({ quoted: JSON.stringify(key), index }))
}
