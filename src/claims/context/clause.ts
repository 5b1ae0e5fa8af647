const CLAUSE_BREAKS = new Set('，；：。！？（）\n')
const SENTENCE_PART_BREAKS = new Set('；。！？\n')
/** Longest stretch looked at on either side of a quantity. */
const REACH = 60

/** The text around a quantity, cut at clause borders: what the field rules match against. */
export interface Surroundings {
  /** From the last ， ； ： or bracket to the quantity. */
  readonly before: string
  /** From the quantity to the next such mark. */
  readonly after: string
  /** The beginning of the sentence. */
  readonly opening: string
  /** From the last ； or sentence start to the quantity. */
  readonly lead: string
}

/** The surroundings of `[start, end)` in a sentence that spans `[from, limit)`. */
export function surroundings(text: string, start: number, end: number, from: number, limit: number): Surroundings {
  return {
    before: text.slice(borderLeft(text, start, from, CLAUSE_BREAKS), start),
    after: text.slice(end, borderRight(text, end, limit, CLAUSE_BREAKS)),
    opening: text.slice(from, Math.min(start, from + REACH)),
    lead: text.slice(borderLeft(text, start, from, SENTENCE_PART_BREAKS), start),
  }
}

function borderLeft(text: string, at: number, from: number, breaks: ReadonlySet<string>): number {
  let left = at
  while (left > from && at - left < REACH && !breaks.has(text[left - 1] as string)) left--
  return left
}

function borderRight(text: string, at: number, limit: number, breaks: ReadonlySet<string>): number {
  let right = at
  while (right < limit && right - at < REACH && !breaks.has(text[right] as string)) right++
  return right
}
