import type { Edit } from '../../model/document.ts'

const LETTER = '[\\u3400-\\u9fff，。、；：（）“”]'
const GAP = '[ \\u00a0\\u3000]{1,3}'
/** Single characters with a gap after each: four are no accident. */
const SPACED = new RegExp(`(?:${LETTER}${GAP}){3,200}${LETTER}(?![\\u3400-\\u9fff])`, 'g')
const GAPS = new RegExp(GAP, 'g')

/**
 * Closes up text that was set with a blank after every character, as headings are and PDF readers return justified lines.
 *
 *     各 位 代 表 → 各位代表
 */
export function spacedLetters(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: run, index: offset } of text.matchAll(SPACED)) {
    for (const { 0: gap, index } of run.matchAll(GAPS)) {
      const start = offset + index
      edits.push({ start, end: start + gap.length, text: '', kind: 'space', confidence: 0.95 })
    }
  }
  return edits
}
