import type { Edit } from '../../model/document.ts'

const HALF = /^[\p{Script=Han}、“”]{2,16}$/u
/** A text line: whatever is longer than a heading or ends like a sentence. */
const TEXT = /[。！？：；…”]$|^.{30,}/
/** So many pairs of equal lengths are a layout, not a chapter heading that happens to stand above a section heading. */
const FEWEST_PAIRS = 3

/**
 * Puts parallel headings that were set in two lines back into one: pairs of short lines between paragraphs, all first
 * halves of one length and all second halves of one length.
 *
 *     創新領題⏎項目化推進明路徑 → 創新領題 項目化推進明路徑
 */
export function splitHeadings(text: string): Edit[] {
  const lines = text.split('\n')
  const breaks: number[] = []
  const shapes = new Set<string>()
  let offset = 0
  lines.forEach((line, i) => {
    offset += line.length + 1
    const next = lines[i + 1] ?? ''
    if (!HALF.test(line) || !HALF.test(next) || !TEXT.test(lines[i - 1] ?? '。') || !TEXT.test(lines[i + 2] ?? ''))
      return
    breaks.push(offset - 1)
    shapes.add(`${line.length}+${next.length}`)
  })
  if (breaks.length < FEWEST_PAIRS || shapes.size > 1) return []
  return breaks.map((start) => ({ start, end: start + 1, text: ' ', kind: 'space', confidence: 0.9 }))
}
