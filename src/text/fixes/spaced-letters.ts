import type { Edit } from '../../model/document.ts'

/** Single characters with a blank after each: four are no accident. */
const SPACED = /(?:[\u3400-\u9fff，。、；：（）“”] ){3,200}[\u3400-\u9fff，。、；：（）“”](?![\u3400-\u9fff])/g

/**
 * Closes up text that was set with a blank after every character, as headings are and PDF readers return justified lines.
 *
 *     各 位 代 表 → 各位代表
 */
export function spacedLetters(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: run, index } of text.matchAll(SPACED)) {
    for (let at = 1; at < run.length; at += 2) {
      edits.push({ start: index + at, end: index + at + 1, text: '', kind: 'space', confidence: 0.95 })
    }
  }
  return edits
}
