import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

/** Two or more ideographic spaces: an indent. */
const INDENT = /\u3000{2,8}/g
const SENTENCE_END = /[。！？：；”）]/
const ARTICLE_NUMBER = /第[一二三四五六七八九十百千零〇\d]{1,7}[条章节编]$/
/** So many indents after sentence ends show that the document's line breaks were lost throughout. */
const FLATTENED = 3

/** The blanks between a title and its subtitle. */
const SUBTITLE_GAP = /(?<=^[^\n。]{4,60})[ \u3000]{1,4}(?=——[^\n]{4,80}\n)/gm

/**
 * Gives paragraphs back the line breaks that a scraper turned into blanks: at an ideographic indent in the middle of a line
 * (after an article number it is only a gap), and before the —— of a subtitle.
 *
 *     各位代表：　　现在，我代表 → 各位代表：⏎现在，我代表
 */
export function mergedParagraphs(text: string): Edit[] {
  const subtitle = text.slice(0, 160).includes('——')
    ? replacements(text.slice(0, 160), SUBTITLE_GAP, 'space', '\n')
    : []
  if (!text.includes('\u3000\u3000')) return subtitle
  const isFlattened = countIndentsAfterSentence(text) >= FLATTENED
  const breaks = replacements(text, INDENT, 'space', ({ 0: indent, index }) => {
    const before = text.slice(Math.max(0, index - 10), index)
    const isAtLineEdge = /(?:^|\n)$/.test(before) || /[\n\u3000]|^$/.test(text[index + indent.length] ?? '')
    return !isAtLineEdge && isBreak(before, isFlattened) ? '\n' : indent
  })
  return [...subtitle, ...breaks.filter((edit) => edit.start >= (subtitle[0]?.end ?? 0))]
}

function isBreak(before: string, isFlattened: boolean): boolean {
  return isFlattened ? !ARTICLE_NUMBER.test(before) : SENTENCE_END.test(before.slice(-1))
}

function countIndentsAfterSentence(text: string): number {
  let count = 0
  for (let at = text.indexOf('\u3000\u3000'); at >= 0; at = text.indexOf('\u3000\u3000', at + 2)) {
    if (SENTENCE_END.test(text[at - 1] ?? '')) count++
  }
  return count
}
