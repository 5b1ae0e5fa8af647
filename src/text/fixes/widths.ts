import type { Edit } from '../../model/document.ts'

/** Full-width digits, letters and the signs that belong to numbers and formulas. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％＋]+|(?<=[0-9０-９])．(?=[0-9０-９])/g
const FULL_WIDTH_OFFSET = 0xff01 - 0x21

/**
 * Full-width digits, letters, ％ and ＋ become ASCII; ． only between digits, where it is a decimal point.
 *
 *     ４＋１０＋Ｎ、１３．５％ → 4+10+N、13.5%
 */
export function fullWidthAscii(text: string): Edit[] {
  return Array.from(text.matchAll(FULL_WIDTH), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    text: run.replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - FULL_WIDTH_OFFSET)),
    kind: 'width' as const,
    confidence: 1,
  }))
}

const PUNCTUATION: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' }
/** What counts as Chinese text beside a mark: Han characters, Chinese punctuation and quotation marks. */
const BESIDE = String.raw`[\p{Script=Han}\u3001-\u301f\uff01-\uff5e“”‘’—…％%]`
const FOLDED = new RegExp(String.raw`(?<=${BESIDE})[,;:?!()]+|[,;:?!()]+(?=${BESIDE})`, 'gu')

/**
 * ASCII , ; : ? ! ( ) that touch Chinese text become full-width again; between digits (1,100) they stay.
 *
 *     东营市,改革(试点) → 东营市，改革（试点）
 */
export function foldedPunctuation(text: string): Edit[] {
  const edits: Edit[] = []
  for (const { 0: run, index } of text.matchAll(FOLDED)) {
    edits.push({
      start: index,
      end: index + run.length,
      text: run.replace(/./g, (mark) => PUNCTUATION[mark] as string),
      kind: 'punctuation',
      confidence: 1,
    })
  }
  return edits
}
