import type { Cell, Column } from '../model/table.ts'
import type { Group, OfDocument } from './groups.ts'

/** A column of text. */
export function left(key: string, title: string = key, role?: Column['role']): Column {
  return { key, title, align: 'left', ...(role === undefined ? {} : { role }) }
}

/** A column of figures. */
export function right(key: string, title: string = key, role?: Column['role']): Column {
  return { ...left(key, title, role), align: 'right' }
}

/** A column for each group, headed by what its documents share. */
export function groupColumns<T extends OfDocument>(groups: readonly Group<T>[], column: typeof left): Column[] {
  return groups.map(({ key }) => column(`group:${key}`, key, 'document'))
}

/** Cells that rest on the same finds; those without a value, and all without `refs`, on none. */
export function cells(values: readonly Cell['value'][], refs: readonly string[] = []): Cell[] {
  return values.map((value) => (refs.length === 0 || value === null ? { value } : { value, refs }))
}
