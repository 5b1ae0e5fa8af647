import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

const BLANK_LINES = /^\n+|\n+$|\n{2,}/g

/**
 * One paragraph a line: blank lines between paragraphs and around the text go.
 *
 *     总则⏎⏎⏎第一条 → 总则⏎第一条
 */
export function blankLines(text: string): Edit[] {
  return replacements(text, BLANK_LINES, 'space', ({ 0: run, index }) =>
    index === 0 || index + run.length === text.length ? '' : '\n',
  )
}
