import { columnsOf } from './page-columns.ts'
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
  /** What is free between its end and the right margin. */
  readonly room: number
  /** Too short to be a line of running text. */
  readonly short: boolean
  readonly indented: boolean
  /** Set off from the line above by a gap. */
  readonly apart: boolean
}

/**
 * The lines of all pages as paragraphs, set off by blank lines: a line that reaches the right margin, or left no room for
 * the word after it, is continued by the next line, also over the turn of a page or column, unless that is indented or of
 * another size. Spaces that justification put between ideographs go.
 */
export function joinLines(pages: readonly (readonly PageLine[])[]): string {
  const paragraphs: string[] = []
  let last: Placed | null = null
  const columns = pages.flatMap(columnsOf)
  for (const line of columns.flatMap((lines) => place(lines, widestLike(lines, columns)))) {
    const text = line.text.trim()
    if (last && continues(last, line)) paragraphs.push(join(paragraphs.pop() as string, text))
    else paragraphs.push(text)
    last = line
  }
  return paragraphs.map(withoutInnerSpaces).join('\n\n')
}

/** The widest line of all columns that start where `lines` do; a page may hold but a few short ones. */
function widestLike(lines: readonly PageLine[], columns: readonly (readonly PageLine[])[]): number {
  const start = leftOf(lines)
  const size = Math.max(...lines.map((line) => line.size))
  const alike = columns.filter((column) => Math.abs(leftOf(column) - start) < 2 * size)
  return alike
    .flat()
    .filter(isRunning)
    .reduce((most, line) => Math.max(most, width(line)), 0)
}

/** Rows of a table reach across columns and beyond margins. */
function isRunning({ text }: PageLine): boolean {
  return !text.includes('\t')
}

function leftOf(lines: readonly PageLine[]): number {
  return Math.min(...lines.map(({ left }) => left))
}

/** Margins differ from page to page: the right one is where the lines end, the left one where full lines start. */
function place(lines: readonly PageLine[], widest: number): Placed[] {
  const right = Math.max(...lines.filter(isRunning).map((line) => line.right))
  const isShort = (line: PageLine) => width(line) <= FULL_WIDTH * widest
  const isFull = (line: PageLine) => line.right > right - REACHES_RIGHT * line.size && !isShort(line)
  const left = Math.min(...lines.filter(isFull).map((line) => line.left))
  const gaps = lines.map((line, index) => {
    const above = lines[index - 1]
    return above === undefined ? Number.NaN : (above.y - line.y) / Math.max(above.size, line.size)
  })
  const usual = median(gaps.filter((gap) => gap > 0))
  return lines.map((line, index) => ({
    ...line,
    room: right - line.right,
    short: isShort(line),
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
  if (!isRunning(last) || !isRunning(line)) return false
  const ratio = last.size / line.size
  if (last.short || line.indented || line.apart || ratio >= SAME_SIZE || ratio <= 1 / SAME_SIZE) return false
  return last.room < Math.max(REACHES_RIGHT, firstWord(line.text)) * last.size
}

/**
 * What cannot be parted at the beginning of a line: a number or Latin word, else one character, with the marks that cling
 * to it; many programs part no quotation mark from either neighbour.
 */
const FIRST_WORD =
  /^\s{0,4}(?:([\dA-Za-z.,%]{1,20})|[“‘（《〈【]{0,2}.)(?:[“”‘’]{1,2}[^“”‘’，。、；：？！”’）》〉】]){0,2}[，。、；：？！”’）》〉】]{0,3}/u

/** Width of the first word of a line, in widths of an ideograph, and some more for what justification may stretch. */
function firstWord(text: string): number {
  const [word = '', latin = ''] = FIRST_WORD.exec(text) ?? []
  return latin.length * 0.55 + (word.trim().length - latin.length) + 0.6
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
