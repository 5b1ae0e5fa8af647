import type { ClaimGroup } from '../model/claim.ts'
import type { Sentence } from '../model/document.ts'
import type { Draft } from './draft.ts'
import { TAKE_UP } from './find-parts.ts'
import { groupClaims } from './group-claims.ts'

/** Opens a sentence that goes on about the figures of the one before it. */
const TAKES_UP = new RegExp(`[^\\S\\n]{0,8}(?:${TAKE_UP})`, 'y')

/**
 * The group of each claim of a document, in order; null where it has none. Claims belong together within a passage: a
 * sentence, and those after it that take up its figures.
 */
export function groupPassages(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
): (ClaimGroup | null)[] {
  const groups: (ClaimGroup | null)[] = []
  let count = 0
  const nextId = () => `g${++count}`
  let from = 0
  for (let i = 1; i <= drafts.length; i++) {
    if (i < drafts.length && goesOn(text, sentences, drafts[i - 1] as Draft, drafts[i] as Draft)) continue
    if (from + 1 === i) groups.push(null)
    else groups.push(...groupClaims(text, drafts.slice(from, i), nextId))
    from = i
  }
  return groups
}

/** Whether claim `next` stands in the passage of the one before it. */
function goesOn(text: string, sentences: readonly Sentence[], last: Draft, next: Draft): boolean {
  for (let index = last.sentence.index + 1; index <= next.sentence.index; index++)
    if (!takesUp(text, last, (sentences[index] as Sentence).start)) return false
  return true
}

/** Whether the sentence that starts at `start` goes on about the figure `last`, in the same line. */
function takesUp(text: string, last: Draft, start: number): boolean {
  TAKES_UP.lastIndex = start
  return TAKES_UP.test(text) && !text.slice(last.quantity.end, start).includes('\n')
}
