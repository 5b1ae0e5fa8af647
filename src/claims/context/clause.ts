import type { Quantity } from '../quantities/quantity.ts'
import { marksOf } from './marked.ts'

const CLAUSE = 1
const PART = 2
/** What each UTF-16 unit ends: a clause, and of those some also a part of the sentence. */
const ENDS = new Uint8Array(0x10000)
for (const mark of '，：（）') ENDS[mark.charCodeAt(0)] = CLAUSE
for (const mark of '；。！？\n') ENDS[mark.charCodeAt(0)] = PART
/** A bracket up to this long belongs to the name before it and does not end the clause. */
const LONGEST_BRACKET = 12
/** Longest stretch looked at on either side of a quantity. */
const REACH = 60

/** The text around a quantity, cut at clause borders: what the field rules match against. */
export interface Surroundings {
  /** From the last ， ； ： or bracket to the quantity. */
  readonly before: string
  /** From the quantity to the next such mark. */
  readonly after: string
  /** What the quantity's own span has before its number: 不少于. */
  readonly qualifier: string
  /** The beginning of the sentence. */
  readonly opening: string
  /** From the last ； or sentence start to the quantity. */
  readonly lead: string
  /** The bits of the marks in `before`, and of those in `lead`. */
  readonly marks: number
  readonly leadMarks: number
}

/** The surroundings of a quantity in a sentence that spans `[from, limit)`. */
export function surroundings(
  text: string,
  { start, end, numberStart }: Quantity,
  from: number,
  limit: number,
): Surroundings {
  const clause = borderLeft(text, start, start, from, CLAUSE)
  const part = borderLeft(text, start, clause, from, PART)
  const before = text.slice(clause, start)
  const lead = part === clause ? before : text.slice(part, start)
  const marks = marksOf(before)
  return {
    before,
    after: text.slice(end, borderRight(text, end, limit)),
    qualifier: text.slice(start, numberStart),
    opening: text.slice(from, Math.min(start, from + REACH)),
    lead,
    marks,
    leadMarks: part === clause ? marks : marksOf(lead),
  }
}

/** The same with other words before the quantity. */
export function withBefore({ after, qualifier, opening, lead, leadMarks }: Surroundings, before: string): Surroundings {
  return { before, after, qualifier, opening, lead, marks: marksOf(before), leadMarks }
}

/** The border left of `at`, where none stands between it and `begin`; not beyond `from`, where the sentence begins. */
function borderLeft(text: string, at: number, begin: number, from: number, kind: number): number {
  let left = begin
  while (left > from && at - left < REACH) {
    const mark = ENDS[text.charCodeAt(left - 1)] as number
    const open =
      mark === CLAUSE && text[left - 1] === '）'
        ? text.slice(Math.max(from, left - LONGEST_BRACKET), left).lastIndexOf('（')
        : -1
    if (open >= 0) left = Math.max(from, left - LONGEST_BRACKET) + open
    else if (mark < kind) left--
    else break
  }
  return left
}

function borderRight(text: string, at: number, limit: number): number {
  let right = at
  while (right < limit && right - at < REACH && (ENDS[text.charCodeAt(right)] as number) < CLAUSE) right++
  return right
}
