import type { Claim } from '../model/claim.ts'

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

const CLAUSE_MARK = /[，,。；;：:、！？—\n]/
const STRETCH_MARK = /[，,。；;：:！？—\n]/
/** A heading runs into the text behind it with nothing but a blank between. */
const BEHIND_HEADING = /^.*[\u4e00-\u9fff]\s+(?=[\u4e00-\u9fff])/

/**
 * Finds every claim in the text of its sentence again: claims of a sentence stand in order, so the same figure twice is no
 * riddle. A claim whose words the sentence does not hold has no context.
 *
 * @param claims in the order of the document.
 */
export function claimContexts(claims: readonly Claim[]): ReadonlyMap<Claim, ClaimContext> {
  const contexts = new Map<Claim, ClaimContext>()
  let sentence = -1
  let from = 0
  for (const claim of claims) {
    if (claim.sentence.index !== sentence) {
      sentence = claim.sentence.index
      from = 0
    }
    const { text } = claim.sentence
    const start = claim.text === '' ? -1 : text.indexOf(claim.text, from)
    if (start === -1) continue
    const end = start + claim.text.length
    const gap = text.slice(from, start)
    contexts.set(claim, {
      start,
      end,
      before: afterLast(gap, CLAUSE_MARK).replace(BEHIND_HEADING, ''),
      stretch: afterLast(gap, STRETCH_MARK).replace(BEHIND_HEADING, ''),
      after: firstClause(text.slice(end)),
    })
    from = end
  }
  return contexts
}

function afterLast(text: string, mark: RegExp): string {
  for (let start = text.length; start > 0; start--) {
    if (mark.test(text[start - 1] as string)) return text.slice(start)
  }
  return text
}

function firstClause(text: string): string {
  const end = text.search(CLAUSE_MARK)
  return end === -1 ? text : text.slice(0, end)
}
