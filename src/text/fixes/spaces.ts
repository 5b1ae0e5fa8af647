import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

/** Blanks within a line, with tabs: a tab parts the cells of a table row and goes only at the edge of a line. */
const BLANKS = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g
const HAN = /[\u3400-\u9fff〇]/
const NUMBER_EDGE = /[\d%]/
const OPENING = /[“‘「『（(《〈【〔]/
const CLOSING = /[”’」』）)》〉】〕，。、；：！？]/
/** Marks after which a blank means nothing, whatever follows; after a full stop it may part two paragraphs. */
const INNER_MARK = /[，、；：！？）]/

/**
 * Removes blanks that only layout put there: at the edges of lines, between Han characters and numbers, inside quotation
 * marks, beside Chinese punctuation. A blank that parts two Han phrases is meant and stays, as one plain space.
 *
 *     在 2012年保持 “平稳 ”发展 → 在2012年保持“平稳”发展
 *     百会千企　聚力惠营 → 百会千企 聚力惠营
 */
export function straySpaces(text: string): Edit[] {
  return replacements(text, BLANKS, 'space', ({ 0: blanks, index }) => {
    const before = text[index - 1] ?? '\n'
    const after = text[index + blanks.length] ?? '\n'
    if (before === '\n' || after === '\n') return ''
    if (blanks.includes('\t')) return '\t'
    return isStray(before, after) ? '' : ' '
  })
}

/** Whether a blank between these two characters is only layout. */
function isStray(before: string, after: string): boolean {
  if (CLOSING.test(after) || OPENING.test(before)) return true
  if (HAN.test(before)) return /\d/.test(after) || OPENING.test(after)
  if (NUMBER_EDGE.test(before)) return HAN.test(after)
  return INNER_MARK.test(before) && (HAN.test(after) || OPENING.test(after) || /\d/.test(after))
}
