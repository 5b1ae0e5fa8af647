import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

/** Full-width digits, letters and the signs that belong to numbers and formulas; ． only as a decimal point or after a list number. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％＋]+|(?<=[0-9０-９])．/g
const OFFSET = 0xff01 - 0x21

/**
 * Full-width digits, letters, ％ and ＋ become ASCII, and so does ． after a digit.
 *
 *     ４＋１０＋Ｎ、１３．５％ → 4+10+N、13.5%
 */
export function fullWidthAscii(text: string): Edit[] {
  if (!/[０-９Ａ-Ｚａ-ｚ％＋．]/.test(text)) return []
  return replacements(text, FULL_WIDTH, 'width', ([run]) =>
    run.replace(/./g, (char) => String.fromCharCode(char.charCodeAt(0) - OFFSET)),
  )
}
