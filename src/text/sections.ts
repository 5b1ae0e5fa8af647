import type { Edit } from '../model/document.ts'
import type { Section } from '../model/slogan.ts'
import { placesAfter } from './edits.ts'
import type { Range } from './sentences.ts'

/** Places of the normalised text where Markdown set off something: headings with their level, strong emphasis from–to. */
export interface HeadingMarks {
  readonly headings: ReadonlyMap<number, number>
  readonly strong: ReadonlyMap<number, number>
}

/** Finds the places again from the markup that was removed; `edits` turn `source` into the normalised text. */
export function headingMarks(source: string, edits: readonly Edit[]): HeadingMarks {
  const headings = new Map<number, number>()
  const strong = new Map<number, number>()
  let open: number | null = null
  for (const { start: place, edit } of placesAfter(edits)) {
    if (edit.kind !== 'markup') continue
    const raw = source.slice(edit.start, edit.end)
    const level = /^#+(?=\s)/.exec(raw)?.[0].length
    if (level !== undefined) headings.set(place, level)
    else if (raw === '**' || raw === '__') {
      if (open !== null) strong.set(open, place)
      open = open === null ? place : null
    }
  }
  return { headings, strong }
}

/** A line of the normalised text with its sentences (ranges within the line); `isFront`: no text stands above it. */
interface Line {
  readonly line: string
  readonly offset: number
  readonly ranges: readonly Range[]
  readonly isTitle: boolean
  readonly isFront: boolean
  readonly marks: HeadingMarks
}

/**
 * The section of each sentence of a line. A title or heading fills its line, but for a first sentence that is numbered or
 * set in bold and followed by text; one that states a figure is text itself.
 * At the front the title's companions (subtitle, session, speaker) and bold lines count as title.
 */
export function sectionsOf({ line, offset, ranges, isTitle, isFront, marks }: Line): Section[] {
  const content = line.trim()
  if (isTitle) return ranges.map(() => 'title')
  const isMarked = marks.headings.has(offset) || marks.strong.get(offset) === offset + line.length
  const isTop = marks.headings.get(offset) === 1 || (isMarked && !marks.headings.has(offset) && !NUMBERED.test(content))
  if (isFront && (isTop || COMPANION.test(content))) return ranges.map(() => 'title')
  if (isMarked || isHeading(content)) return ranges.map(() => 'heading')
  let isOpen = false
  return ranges.map(({ start, end }, i) => {
    const sentence = line.slice(start, end)
    const wasOpen = isOpen
    isOpen = isQuotationOpen(sentence, wasOpen)
    if (wasOpen || isOpen || hasDirectSpeech(sentence)) return 'speech'
    const isStrong = (marks.strong.get(offset + start) ?? 0) >= offset + end - 1
    return i === 0 && ranges.length > 1 && isRunInHeading(sentence, isStrong) ? 'heading' : 'body'
  })
}

/** Subtitle, date or session in brackets or bare, speaker with office. */
const COMPANION =
  /^(?:——[^。]{4,80}|[（(][^（）()。]{4,60}[)）]|(?:19|20)\d\d年[^，。]{4,50}上|[^，。]{0,20}(?:市长|省长|县长|区长|州长|盟长|主席|总理|书记|主任) ?[·\u4e00-\u9fff ]{2,14})$/

const NUMBER =
  '第[一二三四五六七八九十百零〇\\d]{1,5}[编章节部]分?|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,3}[)）]|\\d{1,2}[.．、]'
const NUMBERED = new RegExp(`^(?:${NUMBER})`)
const LONGEST_HEADING = 30
const LONGEST_NUMBERED_HEADING = 50
const UNFINISHED = /[。！？；，、：:;,…][”’）」]{0,2}$|[。；]/

const TABLE_ROW = /\t| -?\d[^ ]{0,20}(?: |$)/

/** A short line without final punctuation; a numbered one may be longer. */
function isHeading(line: string): boolean {
  if (UNFINISHED.test(line) || TABLE_ROW.test(line) || !/\p{Script=Han}{2}/u.test(line)) return false
  return line.length <= (NUMBERED.test(line) ? LONGEST_NUMBERED_HEADING : LONGEST_HEADING)
}

const NUMBERED_RUN_IN = new RegExp(`^(?:${NUMBER})[^。！？\\d]{2,36}。$`)
const STRONG_RUN_IN = /^[^\d]{2,40}$/

/** 一、强基固本，把框架搭起来。The first sentence of a paragraph, numbered or in bold, that states no figure. */
function isRunInHeading(sentence: string, isStrong: boolean): boolean {
  return NUMBERED_RUN_IN.test(sentence) || (isStrong && STRONG_RUN_IN.test(sentence))
}

const QUOTATION = /“[^“”]{1,600}”/g

/** Whether a quotation in the sentence has sentence punctuation of its own. */
function hasDirectSpeech(sentence: string): boolean {
  return sentence.match(QUOTATION)?.some((quotation) => /[。！？…]/.test(quotation)) ?? false
}

function isQuotationOpen(sentence: string, wasOpen: boolean): boolean {
  const last = Math.max(sentence.lastIndexOf('“'), sentence.lastIndexOf('”'))
  return last < 0 ? wasOpen : sentence[last] === '“'
}
