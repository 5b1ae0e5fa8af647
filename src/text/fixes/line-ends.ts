import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

const FOREIGN_LINE_END = /\r\n?|[\u0085\u2028\u2029\v\f]/
const FOREIGN_LINE_ENDS = new RegExp(FOREIGN_LINE_END, 'g')

/**
 * Every line ends in one line feed, so that no later fix has to know about Windows files or form feeds.
 *
 *     各位代表：⏎(CR LF)现在 → 各位代表：⏎(LF)现在
 */
export function lineEnds(text: string): Edit[] {
  return FOREIGN_LINE_END.test(text) ? replacements(text, FOREIGN_LINE_ENDS, 'space', '\n') : []
}
