import type { Cell, Column } from '../model/table.ts'

/** Stands for none in a matrix, where a zero would be noise. */
const NONE = '·'

/** Significant digits that people read; files keep them all. */
const DIGITS = 4

/** What people see of a cell. */
export function cellText({ role }: Pick<Column, 'role'>, cell: Cell | undefined): string {
  const value = cell?.value ?? ''
  if (role === 'document' && isNone({ role }, cell)) return NONE
  if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toPrecision(DIGITS)))
  return String(value)
}

/** Whether a cell has nothing to show: no value, or no count of a document. */
export function isNone({ role }: Pick<Column, 'role'>, cell: Cell | undefined): boolean {
  const value = cell?.value ?? ''
  return value === '' || (role === 'document' && value === 0)
}
