import type { Claim } from '../model/claim.ts'
import { isHan } from '../text/character-set.ts'

/** Where a claim stands in its sentence. */
export interface ClaimContext {
  /** UTF-16 offsets of the quantity in `sentence.text`. */
  readonly start: number
  readonly end: number
  /** The words of its clause before the quantity: `城镇登记失业率控制在` before 4.5%. */
  readonly before: string
  /** Everything between the last comma or figure and the quantity: the clause and what 、 puts before it. */
  readonly stretch: string
  /** The words of its clause after it. */
  readonly after: string
}

const STRETCH_MARKS = '，,。；;：:！？—\n'
const CLAUSE_MARKS = `${STRETCH_MARKS}、`

/**
 * Finds every claim in the text of its sentence again: claims of a sentence stand in order, so the same figure twice is no
 * riddle. A claim whose words the sentence does not hold has no context.
 *
 * @param claims in the order of the document.
 */
export function claimContexts(claims: readonly Claim[]): ReadonlyMap<Claim, ClaimContext> {
  const find = contextFinder()
  const contexts = new Map<Claim, ClaimContext>()
  for (const claim of claims) {
    const context = find(claim)
    if (context !== undefined) contexts.set(claim, context)
  }
  return contexts
}

/** The same for claims that are given one after the other: every claim of a document, in order. */
export function contextFinder(): (claim: Claim) => ClaimContext | undefined {
  let sentence = -1
  let from = 0
  return ({ sentence: { index, text }, text: quantity }) => {
    if (index !== sentence) {
      sentence = index
      from = 0
    }
    const start = quantity === '' ? -1 : text.indexOf(quantity, from)
    if (start === -1) return undefined
    const end = start + quantity.length
    const clause = afterMark(text, CLAUSE_MARKS, from, start)
    const context = {
      start,
      end,
      before: text.slice(clause, start),
      stretch: text.slice(afterMark(text, STRETCH_MARKS, from, clause), start),
      after: text.slice(end, nextMark(text, CLAUSE_MARKS, end)),
    }
    from = end
    return context
  }
}

/** Where the last stretch without a mark begins in `text` between `from` and `end`. */
function afterMark(text: string, marks: string, from: number, end: number): number {
  let start = end
  while (start > from && !marks.includes(text.charAt(start - 1)) && !endsHeading(text, start)) start--
  return start
}

/** A heading runs into the text behind it with nothing but a blank between. */
function endsHeading(text: string, start: number): boolean {
  const blank = text.charAt(start - 1)
  return (blank === ' ' || blank === '\u3000') && isHan(text, start) && isHan(text, start - 2)
}

function nextMark(text: string, marks: string, from: number): number {
  let end = from
  while (end < text.length && !marks.includes(text.charAt(end))) end++
  return end
}
