import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Column, ColumnType, Table } from '../model/table.ts'
import { countNoun } from './count-noun.ts'

/** A column of a table with one row a find: what it shows of the find and its record. */
export interface FindColumn<T> extends Column {
  readonly cell: (find: T, record: DocumentRecord) => Cell['value']
}

/** Makes columns of one type, headed by their key. */
function columnsOf<T>(align: Column['align'], type: ColumnType) {
  return (key: string, cell: FindColumn<T>['cell']): FindColumn<T> => ({ key, title: key, align, type, cell })
}

/** The column makers of one kind of find; `list` joins its items by `|`. */
export function findColumns<T>() {
  const list = columnsOf<T>('left', 'list')
  return {
    text: columnsOf<T>('left', 'text'),
    integer: columnsOf<T>('right', 'integer'),
    number: columnsOf<T>('right', 'number'),
    list: (key: string, items: (find: T) => readonly string[] | null) =>
      list(key, (find) => items(find)?.join('|') ?? null),
  }
}

/** The finds of one record as a table, each cell traced to its find; without a record, the columns alone. */
export function listRows<T extends { readonly id: string }>(
  name: string,
  record: DocumentRecord | null,
  findsOf: (record: DocumentRecord) => readonly T[],
  columns: readonly FindColumn<T>[],
): Table {
  const finds = record === null ? [] : findsOf(record)
  return {
    name,
    title: record === null ? name : `${record.doc.id}: ${countNoun(finds.length, name.slice(0, -1))}`,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: finds.map((find) =>
      columns.map(({ cell }) => ({ value: cell(find, record as DocumentRecord), refs: [find.id] })),
    ),
    note: null,
  }
}
