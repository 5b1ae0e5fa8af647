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
/** Chinese text: Han characters, Chinese punctuation, quotation marks. */
const CHINESE = '\\u3001-\\u301f\\u3400-\\u9fff\\uff01-\\uff5e“”‘’—…'
/** What Chinese text may set directly before a mark: 13%, 3亿m²; a letter or digit is not enough on the left. */
const MARKS = new RegExp(`(?<=[${CHINESE}％%])[,;:?!]+|[,;:?!]+(?=[${CHINESE}])`, 'g')
const PAIR = /\([^()\n]{0,200}\)/g
const LONE_BRACKET = new RegExp(`(?<=[${CHINESE}])[()]|[()](?=[${CHINESE}])`, 'g')
const HAS_CHINESE = new RegExp(`[${CHINESE}]`)

/**
 * ASCII , ; : ? ! beside Chinese text become full-width again; between digits (1,100 and 16:19) they stay. Brackets change
 * in pairs: when Chinese stands in them or beside them.
 *
 *     东营市,改革(试点) → 东营市，改革（试点）
 */
export function foldedPunctuation(text: string): Edit[] {
  if (!/[,;:?!()]/.test(text)) return []
  const widen = (run: string) => run.replace(/[,;:?!()]/g, (mark) => FULL_WIDTH[mark] as string)
  const marks = replacements(text, MARKS, 'punctuation', ([run]) => widen(run))
  return [...marks, ...brackets(text)].sort((a, b) => a.start - b.start)
}

function brackets(text: string): Edit[] {
  const places = new Map<number, string>()
  for (const { 0: pair, index } of text.matchAll(PAIR)) {
    const surroundings = text.slice(Math.max(0, index - 1), index + pair.length + 1)
    if (!HAS_CHINESE.test(surroundings)) continue
    places.set(index, '（').set(index + pair.length - 1, '）')
  }
  for (const { 0: bracket, index } of text.matchAll(LONE_BRACKET)) places.set(index, FULL_WIDTH[bracket] as string)
  return Array.from(places, ([start, mark]) => ({
    start,
    end: start + 1,
    text: mark,
    kind: 'punctuation',
    confidence: 1,
  }))
}
