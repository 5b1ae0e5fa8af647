import { UsageError } from '../model/errors.ts'
import type { Column, Table } from '../model/table.ts'

const LISTED_AT_MOST = 40

/**
 * The tables with only the columns that are named, in that order. A name is a column's key or title; one that ends in `*`
 * takes all columns that begin so (`*` alone: all not named otherwise). Of several tables each keeps what it has of the
 * columns, and one that has none is left out. Examples come last when they are not named.
 *
 * @throws UsageError for a name that no table has; it lists the names there are.
 */
export function selectColumns(tables: readonly Table[], names: readonly string[]): Table[] {
  const chosen = tables.map((table) => chooseIndices(table.columns, names))
  for (const [position, name] of names.entries()) {
    if (!chosen.some((indices) => indices[position]?.length)) throw unknownColumn(name, tables)
  }
  return tables.flatMap((table, index) => {
    const named = chosen[index]?.flat() ?? []
    if (named.length === 0) return []
    const examples = table.columns.flatMap(({ role }, at) => (role === 'examples' && !named.includes(at) ? [at] : []))
    return [pickColumns(table, [...named, ...examples])]
  })
}

/** The table with the columns at `indices` alone, in that order. */
export function pickColumns(table: Table, indices: readonly number[]): Table {
  const pick = <T>(items: readonly T[]) => indices.map((index) => items[index] as T)
  return { ...table, columns: pick(table.columns), rows: table.rows.map(pick) }
}

/** The columns each name stands for. */
function chooseIndices(columns: readonly Column[], names: readonly string[]): number[][] {
  const taken = new Set(names.filter((name) => !name.endsWith('*')).map((name) => find(columns, name)))
  return names.map((name) => {
    if (!name.endsWith('*')) return find(columns, name) === -1 ? [] : [find(columns, name)]
    const start = name.slice(0, -1)
    return columns.flatMap(({ key, title }, index) =>
      !taken.has(index) && (key.startsWith(start) || title.startsWith(start)) ? [index] : [],
    )
  })
}

function find(columns: readonly Column[], name: string): number {
  const byKey = columns.findIndex(({ key }) => key === name)
  return byKey === -1 ? columns.findIndex(({ title }) => title === name) : byKey
}

function unknownColumn(name: string, tables: readonly Table[]): UsageError {
  const known = [...new Set(tables.flatMap(({ columns }) => columns.map(({ key }) => key)))]
  const listed = known.length > LISTED_AT_MOST ? [...known.slice(0, LISTED_AT_MOST), '…'] : known
  return new UsageError(`no column is called "${name}": choose ${listed.join(', ')}`)
}
