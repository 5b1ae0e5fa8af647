import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

/** Two or more ideographic spaces, an indent; or one plain space. Only those in the middle of a line are looked at. */
const GAP = /\u3000{2,8}| /g
const SENTENCE_END = /[。！？：；”）]/
const FULL_STOP = /[。！？]”?$/
const ARTICLE_NUMBER = /第[一二三四五六七八九十百千零〇\d]{1,7}[条章节编]$/
/** So many indents after sentence ends show that the document's line breaks were lost throughout. */
const FLATTENED = 3

const SUBTITLE = /^([^\n。]{4,60}[^\s\n。])[ \u3000]{1,4}(?=——[^\n]{4,80}\n)/

/**
 * Gives paragraphs back the line breaks that a scraper turned into blanks: at an ideographic indent in the middle of a line
 * (after an article number it is only a gap), at a single space between a full stop and the next sentence, and before the
 * —— of a subtitle.
 *
 *     各位代表：　　现在，我代表 → 各位代表：⏎现在，我代表
 */
export function mergedParagraphs(text: string): Edit[] {
  const isFlattened = countIndentsAfterSentence(text) >= FLATTENED
  const subtitle = SUBTITLE.exec(text)
  const subtitleGap = subtitle === null ? -1 : (subtitle[1] as string).length
  return replacements(text, GAP, 'space', ({ 0: gap, index }) => {
    const after = text[index + gap.length] ?? '\n'
    const before = text.slice(Math.max(0, index - 10), index)
    if (before === '' || after === '\n' || before.endsWith('\n')) return gap
    if (index === subtitleGap) return '\n'
    const isBreak = gap === ' ' ? FULL_STOP.test(before) && /[\u3400-\u9fff“]/.test(after) : isIndent(before, isFlattened)
    return isBreak ? '\n' : gap
  })
}

function isIndent(before: string, isFlattened: boolean): boolean {
  return isFlattened ? !ARTICLE_NUMBER.test(before) : SENTENCE_END.test(before.slice(-1))
}

function countIndentsAfterSentence(text: string): number {
  let count = 0
  for (let at = text.indexOf('\u3000\u3000'); at >= 0; at = text.indexOf('\u3000\u3000', at + 2)) {
    if (SENTENCE_END.test(text[at - 1] ?? '')) count++
  }
  return count
}
