import type { Sentence } from '../model/document.ts'
import { breakGiants } from './break-giants.ts'
import { type HeadingMarks, sectionsOf } from './sections.ts'

export interface Range {
  readonly start: number
  readonly end: number
}

/** The lines of a text that hold its title, the last one included. */
export interface TitleLines {
  readonly first: number
  readonly last: number
}

/**
 * Sentences of a normalised text, in order; together they hold everything but white space. A sentence ends at 。！？……
 * (closing marks and footnote marks stay with it) or at a line break, not inside a short quotation or bracket, and not
 * between a quotation and who said it (“行！”他说。). `titleLines`, the title's
 * lines, and `marks` help to tell its sections.
 */
export function splitSentences(text: string, titleLines: TitleLines | null, marks: HeadingMarks): Sentence[] {
  const sentences: Sentence[] = []
  let isFront = true
  let lineNumber = 0
  for (const { 0: line, index: offset } of text.matchAll(/[^\n]+/g)) {
    const ranges = sentenceRanges(line)
    const isTitle = titleLines !== null && lineNumber >= titleLines.first && lineNumber <= titleLines.last
    const sections = sectionsOf({ line, offset, ranges, isTitle, isFront, marks })
    lineNumber++
    isFront &&= line.length < LONGEST_FRONT_LINE || sections.every((section) => section === 'title')
    ranges.forEach(({ start, end }, i) => {
      sentences.push({
        index: sentences.length,
        start: offset + start,
        end: offset + end,
        section: sections[i] ?? 'body',
      })
    })
  }
  return sentences
}

/** A line as long as this is text: nothing below it belongs to the title. */
const LONGEST_FRONT_LINE = 30

const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '《': '》',
  '【': '】',
  '〔': '〕',
}
const OPEN = `[${Object.keys(CLOSING).join('')}]`
const TERMINAL = '[。！？]|……(?![，、；：。])|[!?](?=\\s|$)|\\.(?<=[a-z]{2}\\.)(?=\\s|$)'
const CLOSERS = '[。！？…”’」』）)\\]]{0,8}'
const FOOTNOTE = '(?:\\[\\d{1,3}\\]|[①-⑳](?=\\s|$))'
const OPEN_OR_END = new RegExp(`(${OPEN})|(?:${TERMINAL})${CLOSERS}${FOOTNOTE}{0,3}`, 'g')
/** A quotation or bracket that closes within so many characters is not split; a longer one is split like other text. */
const LONGEST_UNSPLIT = 100

const HAN = /[\u4e00-\u9fff]/
/** What follows a closed quotation when the sentence goes on: a mark, 的, or who said it. */
const SAYING = '说|道|表示|介绍|坦言|感慨|感叹|回忆|告诉|强调|指出|认为|问|称'
const GOES_ON = new RegExp(
  `^(?:[，、；：的]|[，]?[^。！？，“”\\n]{0,16}(?:，[^。！？，“”\\n]{0,20})?(?:${SAYING})(?:[。，：]|$))`,
)
const ENDS_QUOTATION = /[”’」』]$/

function sentenceRanges(line: string): Range[] {
  const ranges: Range[] = []
  let start = 0
  let unsplitUntil = -1
  let isEmbedded = false
  for (const { 0: match, 1: opening, index } of line.matchAll(OPEN_OR_END)) {
    const end = index + match.length
    if (opening !== undefined) {
      const closing = line.slice(end, end + LONGEST_UNSPLIT).indexOf(CLOSING[opening] as string)
      if (closing < 0 || end + closing <= unsplitUntil) continue
      unsplitUntil = end + closing
      isEmbedded = HAN.test(line[index - 1] ?? '')
    } else if (end > unsplitUntil && !(ENDS_QUOTATION.test(match) && goesOn(line.slice(end, end + 60), isEmbedded))) {
      pushTrimmed(ranges, line, start, end)
      start = end
    }
  }
  pushTrimmed(ranges, line, start, line.length)
  return breakGiants(withoutLooseNote(ranges, line), line)
}

/** Whether the sentence goes on in `rest`, behind a closed quotation; one embedded in it (喊出“加油！”的口号) never ends it. */
function goesOn(rest: string, isEmbedded: boolean): boolean {
  return rest !== '' && (isEmbedded || GOES_ON.test(rest))
}

/** A note in brackets behind the last full stop of a line belongs to the sentence before it: ……公开。（责任单位：民政局） */
function withoutLooseNote(ranges: Range[], line: string): Range[] {
  const note = ranges.at(-1)
  const sentence = ranges.at(-2)
  if (note === undefined || sentence === undefined || !/^（[^（）]{1,80}）$/.test(line.slice(note.start, note.end)))
    return ranges
  return [...ranges.slice(0, -2), { start: sentence.start, end: note.end }]
}

/** White space at the edges belongs to no sentence. */
function pushTrimmed(ranges: Range[], line: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(line, start)) start++
  while (end > start && isSpace(line, end - 1)) end--
  if (end > start) ranges.push({ start, end })
}

function isSpace(text: string, index: number): boolean {
  return /\s/.test(text[index] as string)
}
