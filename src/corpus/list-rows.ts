import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Column, Table } from '../model/table.ts'

/** A column of a table with one row a find: what it shows of the find and its record. */
export interface FindColumn<T> extends Column {
  readonly cell: (find: T, record: DocumentRecord) => Cell['value']
}

export function textColumn<T>(key: string, cell: FindColumn<T>['cell']): FindColumn<T> {
  return { key, title: key, align: 'left', cell }
}

export function figureColumn<T>(key: string, cell: FindColumn<T>['cell']): FindColumn<T> {
  return { key, title: key, align: 'right', cell }
}

/** The finds of one record as a table, each cell traced to its find. */
export function listRows<T extends { readonly id: string }>(
  name: string,
  record: DocumentRecord,
  finds: readonly T[],
  columns: readonly FindColumn<T>[],
): Table {
  return {
    name,
    title: `${record.doc.id}: ${finds.length} ${name}`,
    columns: columns.map(({ key, title, align }) => ({ key, title, align })),
    rows: finds.map((find) => columns.map(({ cell }) => ({ value: cell(find, record), refs: [find.id] }))),
    note: null,
  }
}
