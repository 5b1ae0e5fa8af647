import type { Edit } from '../../model/document.ts'

const QUOTE = /["“”]/g
const HAN = /\p{Script=Han}/u

/**
 * Straight double quotation marks in a line of Chinese become “ and ” in turn, when the line's marks then balance; a line
 * whose marks do not is left alone.
 *
 *     推行"一站式"服务 → 推行“一站式”服务
 */
export function straightQuotes(text: string): Edit[] {
  if (!text.includes('"')) return []
  return Array.from(text.matchAll(/[^\n]*"[^\n]*/g)).flatMap(({ 0: line, index }) =>
    HAN.test(line) ? quotesOf(line, index) : [],
  )
}

function quotesOf(line: string, offset: number): Edit[] {
  const edits: Edit[] = []
  let isOpen = false
  for (const { 0: mark, index } of line.matchAll(QUOTE)) {
    if ((mark === '“' && isOpen) || (mark === '”' && !isOpen)) return []
    if (mark === '"') {
      const start = offset + index
      edits.push({ start, end: start + 1, text: isOpen ? '”' : '“', kind: 'punctuation', confidence: 0.9 })
    }
    isOpen = !isOpen
  }
  return isOpen ? [] : edits
}
