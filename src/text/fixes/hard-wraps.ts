import type { Edit } from '../../model/document.ts'

/** Display columns of a wrapped line: narrower is no prose, wider nobody wraps. */
const NARROWEST = 30
const WIDEST = 100
const FEWEST_LINES = 8
/** A full line takes up so much of the width; one that breaks inside a sentence may be a little shorter. */
const FULL = 0.85
const NEARLY_FULL = 0.8
const SENTENCE_END = /[。！？：；.!?:;…](?:[”’」』）)]{0,2})\s{0,4}$/
/** Starts of lines that begin something new, however full the line above them is. */
const NEW_ITEM =
  /^(?:[（(]\s?[一二三四五六七八九十\d]{1,3}\s?[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．]|第[一二三四五六七八九十百零〇\d]{1,5}[章节条]|[•·●■◆-])/

const INDENT = /^(?: {2}|\t|\u3000)/
/** What a wrapped line could not break: a number or Latin word, else one character, with the marks that cling to it. */
const FIRST_WORD = /^[ \t\u3000]{0,8}(?:[\dA-Za-z.,%]{1,20}|.)[，。、；：？！”’）》]{0,2}/u
/** By so many columns the first line of a paragraph may be shorter: its indent was stripped. */
const FIRST_LINE_INDENT = 4

interface Line {
  readonly end: number
  readonly content: string
  readonly columns: number
  readonly endsSentence: boolean
  readonly isFirst: boolean
}

/** How the text was set: wrapped at `width`, every line indented, paragraphs apart by blank lines. */
interface Layout {
  readonly width: number
  readonly hasMargin: boolean
  readonly isSpaced: boolean
}

/** A line that has another directly below it. */
interface Pair {
  readonly line: Line
  readonly next: Line
}

/**
 * Joins the lines of a text that was wrapped at a fixed width (copied from a PDF or a terminal): a line that fills the
 * width goes on in the next, unless that is blank or indented, or the line ends a sentence and had room for the next word.
 *
 *     宣布一系列涉⏎及600億元的新政策。 → 宣布一系列涉及600億元的新政策。
 */
export function hardWraps(text: string): Edit[] {
  const lines = linesOf(text)
  const pairs = pairsOf(lines)
  const width = wrapWidth(pairs.map(({ line }) => line))
  if (width === null) return []
  const layout = {
    width,
    hasMargin: pairs.filter(({ next }) => INDENT.test(next.content)).length > pairs.length / 2,
    isSpaced: lines.filter((line) => line.isFirst && line.columns > 0).length > 2 + pairs.length / 20,
  }
  return pairs.filter((pair) => goesOn(pair, layout)).map(({ line }) => joint(text, line.end))
}

function linesOf(text: string): Line[] {
  let end = -1
  let isFirst = true
  return text.split('\n').map((content) => {
    end += 1 + content.length
    const columns = columnsOf(content)
    const line = { end, content, columns, endsSentence: SENTENCE_END.test(content.slice(-8)), isFirst }
    isFirst = columns === 0
    return line
  })
}

function pairsOf(lines: readonly Line[]): Pair[] {
  return lines.flatMap((line, i) => {
    const next = lines[i + 1]
    return next !== undefined && line.columns > 0 && next.columns > 0 ? { line, next } : []
  })
}

/** Width on a terminal, up to a little over the widest that matters. */
function columnsOf(line: string): number {
  if (line.length > WIDEST + 10) return line.length
  let columns = 0
  for (let i = 0; i < line.length; i++) columns += line.charCodeAt(i) < 0x1100 ? 1 : 2
  return columns
}

/** The width of the wrapped lines, or null: most lines above another must fill it and break inside a sentence. */
function wrapWidth(lines: readonly Line[]): number | null {
  if (lines.length < FEWEST_LINES) return null
  const columns = lines.map((line) => line.columns).sort((a, b) => a - b)
  const width = columns[Math.floor(columns.length * 0.9)] as number
  if (width < NARROWEST || width > WIDEST) return null
  const full = lines.filter((line) => line.columns >= width * FULL && line.columns <= width + 6)
  const broken = full.filter((line) => !line.endsSentence)
  return full.length >= lines.length * 0.7 && broken.length >= full.length * 0.6 ? width : null
}

function goesOn({ line, next }: Pair, { width, hasMargin, isSpaced }: Layout): boolean {
  if (line.columns < width * (line.endsSentence ? FULL : NEARLY_FULL)) return false
  if (INDENT.test(next.content) && !hasMargin) return false
  if (!line.endsSentence) return true
  if (isSpaced) return !NEW_ITEM.test(next.content)
  const room = width - line.columns - (line.isFirst ? FIRST_LINE_INDENT : 0)
  return !NEW_ITEM.test(next.content) && columnsOf(FIRST_WORD.exec(next.content)?.[0] ?? '') > room
}

/** The line break and the blanks around it; one space stays between Latin words. */
function joint(text: string, lineEnd: number): Edit {
  let start = lineEnd
  let end = lineEnd + 1
  while (/[ \t]/.test(text[start - 1] ?? '')) start--
  while (/[ \t\u3000]/.test(text[end] ?? '')) end++
  const isBetweenLatin = /[A-Za-z,.]/.test(text[start - 1] ?? '') && /[A-Za-z]/.test(text[end] ?? '')
  return { start, end, text: isBetweenLatin ? ' ' : '', kind: 'space', confidence: 0.95 }
}
