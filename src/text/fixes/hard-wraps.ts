import type { Edit } from '../../model/document.ts'

/** Display columns of a wrapped line: narrower is no prose, wider nobody wraps. */
const NARROWEST = 30
const WIDEST = 100
const FEWEST_LINES = 8
const SENTENCE_END = /[。！？：；.!?:;…](?:[”’」』）)]{0,2})\s{0,4}$/
/** Starts of lines that begin something new, however full the line above them is. */
const NEW_ITEM =
  /^(?:[ \t\u3000]{2}|[（(]\s?[一二三四五六七八九十\d]{1,3}\s?[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、．]|第[一二三四五六七八九十百零〇\d]{1,5}[章节条]|[•·●■◆-])/

interface Line {
  readonly start: number
  readonly end: number
  readonly columns: number
  readonly endsSentence: boolean
}

/**
 * Joins the lines of a text that was wrapped at a fixed width (copied from a PDF or a terminal): lines that fill the
 * width and are not followed by a blank line or a new item go on in the next line.
 *
 *     宣布一系列涉⏎及600億元的新政策。 → 宣布一系列涉及600億元的新政策。
 */
export function hardWraps(text: string): Edit[] {
  const lines = linesOf(text)
  const followed = lines.filter((line, i) => line.columns > 0 && (lines[i + 1]?.columns ?? 0) > 0)
  const width = wrapWidth(followed)
  if (width === null) return []
  return followed
    .filter((line) => line.columns >= width * 0.85 && goesOn(text, line))
    .map(({ end }) => joint(text, end))
}

function linesOf(text: string): Line[] {
  let start = 0
  return text.split('\n').map((content) => {
    const line = {
      start,
      end: start + content.length,
      columns: columnsOf(content),
      endsSentence: SENTENCE_END.test(content.slice(-8)),
    }
    start = line.end + 1
    return line
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
function wrapWidth(followed: readonly Line[]): number | null {
  if (followed.length < FEWEST_LINES) return null
  const columns = followed.map((line) => line.columns).sort((a, b) => a - b)
  const width = columns[Math.floor(columns.length * 0.9)] as number
  if (width < NARROWEST || width > WIDEST) return null
  const full = followed.filter((line) => line.columns >= width * 0.85 && line.columns <= width + 6)
  const broken = full.filter((line) => !line.endsSentence)
  return full.length >= followed.length * 0.7 && broken.length >= full.length * 0.6 ? width : null
}

function goesOn(text: string, line: Line): boolean {
  return !(line.endsSentence && NEW_ITEM.test(text.slice(line.end + 1, line.end + 12)))
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
