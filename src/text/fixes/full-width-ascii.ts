import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

/** Full-width digits, letters and the signs that belong to numbers and formulas; points and commas are looked at. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％＋]+|．|，(?=[0-9０-９]{3}(?![0-9０-９]))/g
const AFTER_DIGIT = /[0-9０-９]$/
const AFTER_THOUSANDS = /(?:^|[^0-9０-９])[0-9０-９]{1,3}$/
const OFFSET = 0xff01 - 0x21

/**
 * Full-width digits, letters, ％ and ＋ become ASCII, and so do ． after a digit (a decimal point, a list number) and ，
 * between thousands.
 *
 *     ４＋１０＋Ｎ、１３．５％、1，633万吨 → 4+10+N、13.5%、1,633万吨
 */
export function fullWidthAscii(text: string): Edit[] {
  return replacements(text, FULL_WIDTH, 'width', ({ 0: run, index }) => {
    const before = text.slice(Math.max(0, index - 4), index)
    if (run === '．' && !AFTER_DIGIT.test(before)) return run
    if (run === '，' && !AFTER_THOUSANDS.test(before)) return run
    return run.replace(/./g, (char) => String.fromCharCode(char.charCodeAt(0) - OFFSET))
  })
}
