import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

/** Blanks within a line, with tabs: a tab parts the cells of a table row and goes only at the edge of a line. */
const BLANKS = /[ \t\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g
const HAN = /[\u3400-\u9fff〇]/
const NUMBER_EDGE = /[\d%]/
const OPENING = /[“‘「『（(《〈【〔]/
const CLOSING = /[”’」』）)》〉】〕，。、；：！？]/
const MARK = /[，、；：。！？）]/
/** A line of a table typed with blanks: no sentence, several fields, numbers among them. */
const LONGEST_ROW = 120
const SENTENCE_MARK = /[，、；：。！？](?!\d)/
const FEWEST_FIELDS = 4
/** A date set with blanks, alone on its line. */
const SPACED_DATE = /^[（(]? ?\d{4} ?年 ?\d{1,2} ?月 ?\d{1,2} ?日 ?[)）]?$/

/**
 * Removes blanks that only layout put there: at the edges of lines, between Han characters and numbers, inside quotation
 * marks, beside Chinese punctuation. A blank that parts two Han phrases, or the fields of a table row, is meant and stays,
 * as one plain space.
 *
 *     在 2012年保持 “平稳 ”发展 → 在2012年保持“平稳”发展
 *     百会千企　聚力惠营 → 百会千企 聚力惠营
 */
export function straySpaces(text: string): Edit[] {
  let lineEnd = -1
  let isRow = false
  return replacements(text, BLANKS, 'space', ({ 0: blanks, index }) => {
    const before = text[index - 1] ?? '\n'
    const after = text[index + blanks.length] ?? '\n'
    if (before === '\n' || after === '\n') return ''
    if (blanks.includes('\t')) return '\t'
    if (index > lineEnd) {
      const lineStart = text.lastIndexOf('\n', index) + 1
      lineEnd = text.indexOf('\n', index)
      if (lineEnd < 0) lineEnd = text.length
      isRow = lineEnd - lineStart <= LONGEST_ROW && isTableRow(text.slice(lineStart, lineEnd))
    }
    const end = index + blanks.length
    return !isRow &&
      (isStray(before, after) || isInsideNumber(text.slice(Math.max(0, index - 4), index), text.slice(end, end + 16)))
      ? ''
      : ' '
  })
}

/** Between the thousands of one number, as Hong Kong writes them: 7 500個. */
function isInsideNumber(before: string, after: string): boolean {
  return /(?:^|[^\d.,])\d{1,3}$/.test(before) && /^(?:\d{3} ){0,2}\d{3} ?[\u3400-\u9fff]/.test(after)
}

function isTableRow(line: string): boolean {
  if (SENTENCE_MARK.test(line) || SPACED_DATE.test(line)) return false
  const fields = line.split(BLANKS).filter((field) => field !== '')
  return fields.length >= FEWEST_FIELDS && fields.filter((field) => /^[-\d]/.test(field)).length >= 2
}

/** Whether a blank between these two characters is only layout. */
function isStray(before: string, after: string): boolean {
  if (CLOSING.test(after) || OPENING.test(before)) return true
  if (OPENING.test(after)) return HAN.test(before) || CLOSING.test(before)
  if (HAN.test(before)) return /\d/.test(after)
  if (NUMBER_EDGE.test(before)) return HAN.test(after) || after === '%'
  return MARK.test(before) && (HAN.test(after) || /\d/.test(after))
}
