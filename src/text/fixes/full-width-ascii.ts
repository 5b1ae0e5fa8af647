import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

/** Full-width digits, letters and the signs that belong to numbers and formulas. */
const SIGNS = '[０-９Ａ-Ｚａ-ｚ％＋]+'
/** A decimal point or the point after a list number; the comma of a thousand. */
const POINT = '(?<=[0-9０-９])．'
const THOUSANDS_COMMA = '(?<=(?<![0-9０-９])[0-9０-９]{1,3})，(?=[0-9０-９]{3}(?![0-9０-９]))'
const FULL_WIDTH = new RegExp(`${SIGNS}|${POINT}|${THOUSANDS_COMMA}`, 'g')
const OFFSET = 0xff01 - 0x21

/**
 * Full-width digits, letters, ％ and ＋ become ASCII, and so do ． after a digit and ， between thousands.
 *
 *     ４＋１０＋Ｎ、１３．５％、1，633万吨 → 4+10+N、13.5%、1,633万吨
 */
export function fullWidthAscii(text: string): Edit[] {
  if (!/[０-９Ａ-Ｚａ-ｚ％＋．]|\d，\d/.test(text)) return []
  return replacements(text, FULL_WIDTH, 'width', ([run]) =>
    run.replace(/./g, (char) => String.fromCharCode(char.charCodeAt(0) - OFFSET)),
  )
}
