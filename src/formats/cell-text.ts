import type { Cell, Column } from '../model/table.ts'

/** Stands for none in a matrix, where a zero would be noise. */
const NONE = '·'

/** Significant digits that people read; files for machines keep them all. */
const DIGITS = 4

/** What people see of a cell. */
export function cellText({ role }: Pick<Column, 'role'>, cell: Cell | undefined): string {
  return role === 'document' && isNone({ role }, cell) ? NONE : readable(cell)
}

/** Zeros that would have to be counted are written as a power of ten. */
const SMALL = 1e-4

/** The value of a cell as people read it: no more digits than they can take in. */
export function readable(cell: Cell | undefined): string {
  const value = cell?.value ?? ''
  if (typeof value !== 'number' || Number.isInteger(value)) return String(value)
  const short = Number(value.toPrecision(DIGITS))
  return Math.abs(short) < SMALL ? short.toExponential() : String(short)
}

/** More decimals than this, as p-values have, do not line up to anything a reader could compare. */
const MOST_DECIMALS = 4

/**
 * What people see of a column: figures with as many decimals as the one of them that needs most, so that their points stand
 * below each other (27.10 under 83.25); columns with very small figures are left as they are.
 */
export function columnTexts(column: Pick<Column, 'role' | 'align'>, cells: readonly (Cell | undefined)[]): string[] {
  const texts = cells.map((cell) => cellText(column, cell))
  const decimals = column.align === 'right' ? sharedDecimals(texts) : 0
  if (decimals === 0) return texts
  return cells.map((cell, index) => {
    const value = cell?.value
    return typeof value === 'number' && DIGITS_ONLY.test(texts[index] as string)
      ? value.toFixed(decimals)
      : (texts[index] as string)
  })
}

const DIGITS_ONLY = /^-?\d+(?:\.\d+)?$/

/** The most decimals of any of the texts; 0 where a figure is written in powers of ten or is too small. */
function sharedDecimals(texts: readonly string[]): number {
  const decimals = texts.map((text) => (text.includes('e') ? MOST_DECIMALS + 1 : (text.split('.')[1] ?? '').length))
  const most = Math.max(0, ...decimals)
  return most > MOST_DECIMALS ? 0 : most
}

/** Whether a cell has nothing to show: no value, or no count of a document. */
export function isNone({ role }: Pick<Column, 'role'>, cell: Cell | undefined): boolean {
  const value = cell?.value ?? ''
  return value === '' || (role === 'document' && value === 0)
}
