import type { Cell, Column } from '../model/table.ts'

/** Stands for none in a matrix, where a zero would be noise. */
const NONE = '·'

/** What people see of a cell. */
export function cellText({ role }: Column, cell: Cell | undefined): string {
  const value = cell?.value ?? ''
  return role === 'document' && (value === 0 || value === '') ? NONE : String(value)
}

export function isNone(text: string): boolean {
  return text === NONE || text === ''
}
