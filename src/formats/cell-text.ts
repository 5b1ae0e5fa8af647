import type { Cell, Column } from '../model/table.ts'

/** Stands for none in a matrix, where a zero would be noise. */
const NONE = '·'

/** Significant digits that people read; files keep them all. */
const DIGITS = 4

/** What people see of a cell. */
export function cellText({ role }: Column, cell: Cell | undefined): string {
  const value = cell?.value ?? ''
  if (role === 'document' && (value === 0 || value === '')) return NONE
  if (typeof value === 'number' && !Number.isInteger(value)) return String(Number(value.toPrecision(DIGITS)))
  return String(value)
}

export function isNone(text: string): boolean {
  return text === NONE || text === ''
}
