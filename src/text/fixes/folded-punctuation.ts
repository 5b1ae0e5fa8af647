import type { Edit } from '../../model/document.ts'
import { replacements } from './replacements.ts'

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}
const RUN_OF_MARKS = /[,;:?!]+/g
const BRACKET_PAIR = /\([^()\n]{0,200}\)/g
const BRACKET = /[()]/g
/** Chinese text: Han characters, Chinese punctuation, quotation marks. */
const CHINESE = /[\u3001-\u301f\u3400-\u9fff\uff01-\uff5e“”‘’—…]/
const CHINESE_OR_PERCENT = /[\u3001-\u301f\u3400-\u9fff\uff01-\uff5e“”‘’—…％%]/

/**
 * ASCII , ; : ? ! beside Chinese text become full-width again; between digits (1,100 and 16:19) they stay. Brackets change
 * in pairs: when Chinese stands in them or beside them.
 *
 *     东营市,改革(试点) → 东营市，改革（试点）
 */
export function foldedPunctuation(text: string): Edit[] {
  if (!/[,;:?!()]/.test(text)) return []
  const marks = replacements(text, RUN_OF_MARKS, 'punctuation', ({ 0: run, index }) => {
    const isChinese = CHINESE_OR_PERCENT.test(text[index - 1] ?? '') || CHINESE.test(text[index + run.length] ?? '')
    return isChinese ? run.replace(/./g, (mark) => FULL_WIDTH[mark] as string) : run
  })
  return [...marks, ...brackets(text)].sort((a, b) => a.start - b.start)
}

function brackets(text: string): Edit[] {
  const paired = new Set<number>()
  for (const { 0: pair, index } of text.matchAll(BRACKET_PAIR)) {
    const surroundings = text.slice(Math.max(0, index - 1), index + pair.length + 1)
    if (CHINESE.test(surroundings)) paired.add(index).add(index + pair.length - 1)
  }
  return replacements(text, BRACKET, 'punctuation', ({ 0: bracket, index }) => {
    const isChinese = paired.has(index) || CHINESE.test(text[index - 1] ?? '') || CHINESE.test(text[index + 1] ?? '')
    return isChinese ? (FULL_WIDTH[bracket] as string) : bracket
  })
}
