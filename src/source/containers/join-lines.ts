import type { PageLine } from './page-lines.ts'

/** In widths of a character: how near the margin a line must end, or start, to reach it. */
const REACHES_RIGHT = 1.6
const INDENTED = 0.8
/** A line shorter than this part of the longest one is not full, even if no line of its page is longer. */
const FULL_WIDTH = 0.75
/** A wider gap than the usual one, by this factor, parts paragraphs. */
const PARAGRAPH_GAP = 1.4
/** Lines of one paragraph are set in one size. */
const SAME_SIZE = 1.15

interface Placed extends PageLine {
  readonly full: boolean
  readonly indented: boolean
  /** Set off from the line above by a gap. */
  readonly apart: boolean
}

/**
 * The lines of all pages as paragraphs, set off by blank lines: a line that reaches the right margin is continued by
 * the next line, also over the turn of a page, unless that is indented or of another size. Spaces that justification
 * put between ideographs go.
 */
export function joinLines(pages: readonly (readonly PageLine[])[]): string {
  const paragraphs: string[] = []
  let last: Placed | null = null
  const widest = pages.flat().reduce((most, line) => Math.max(most, width(line)), 0)
  for (const line of pages.flatMap((lines) => place(lines, widest))) {
    const text = line.text.trim()
    if (last && continues(last, line)) paragraphs.push(join(paragraphs.pop() as string, text))
    else paragraphs.push(text)
    last = line
  }
  return paragraphs.map(withoutInnerSpaces).join('\n\n')
}

/** Margins differ from page to page: the right one is where the lines end, the left one where full lines start. */
function place(lines: readonly PageLine[], widest: number): Placed[] {
  const right = Math.max(...lines.map((line) => line.right))
  const isFull = (line: PageLine) => line.right > right - REACHES_RIGHT * line.size && width(line) > FULL_WIDTH * widest
  const left = Math.min(...lines.filter(isFull).map((line) => line.left))
  const gaps = lines.map((line, index) => (lines[index - 1]?.y ?? Number.NaN) - line.y)
  const usual = median(gaps.filter((gap) => gap > 0))
  return lines.map((line, index) => ({
    ...line,
    full: isFull(line),
    indented: line.left > left + INDENTED * line.size,
    apart: (gaps[index] as number) > PARAGRAPH_GAP * usual,
  }))
}

function width(line: PageLine): number {
  return line.right - line.left
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.POSITIVE_INFINITY
}

function continues(last: Placed, line: Placed): boolean {
  const ratio = last.size / line.size
  return last.full && !line.indented && !line.apart && ratio < SAME_SIZE && ratio > 1 / SAME_SIZE
}

function join(before: string, after: string): string {
  const words = /[A-Za-z,.;:]$/.test(before) && /^[A-Za-z]/.test(after)
  return before + (words ? ' ' : '') + after
}

function withoutInnerSpaces(text: string): string {
  return text.replace(
    /(?<=\p{Script=Han}|[，。、；：？！“”‘’（）《》〈〉「」『』【】]) {1,9}(?=\p{Script=Han}|[，。、；：？！“”‘’（）《》〈〉「」『』【】])/gu,
    '',
  )
}
