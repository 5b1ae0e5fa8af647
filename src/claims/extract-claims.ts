import type { Claim } from '../model/claim.ts'
import type { Document, SentenceTagger } from '../model/document.ts'
import { buildClaim, buildNumber } from './build-claim.ts'
import type { Draft } from './draft.ts'
import { draftClaims } from './draft-claims.ts'
import { headingYear } from './fields/heading-year.ts'
import { plansAhead } from './fields/plans-ahead.ts'
import { type Mood, readsAsPlan } from './fields/reads-as-plan.ts'
import { findNumbers } from './find-numbers.ts'
import { TAKE_UP } from './find-parts.ts'
import { groupClaims } from './group-claims.ts'
import { usesRocYears } from './status/uses-roc-years.ts'
import { readRow } from './tables/read-row.ts'
import { TableHeads } from './tables/table-heads.ts'

/**
 * The claims of a document in text order; with `shown` `all` also the numbers that are none, told apart by `status`. Ids count
 * all numbers, so they stay the same whichever of them are shown. `tag` is asked only for sentences that hold a claim.
 */
export function extractClaims(document: Document, tag: SentenceTagger, shown: 'claims' | 'all' = 'claims'): Claim[] {
  const { text, sentences, source } = document
  const roc = usesRocYears(document)
  const claims: Claim[] = []
  const heads = new TableHeads()
  const nextGroup = () => `g${++groupCount}`
  const idOf = (number: number) => `${source.id}#c${number}`
  const passage: Placed[] = []
  let groupCount = 0
  let ahead: boolean | null = null
  let year: string | null = null
  let mood: Mood | null = null
  let count = 0
  for (const sentence of sentences) {
    const sentenceText = text.slice(sentence.start, sentence.end)
    ahead = plansAhead(sentenceText, ahead)
    year = headingYear(sentenceText, year)
    heads.add(sentenceText)
    const numbers = findNumbers(text, sentence, roc)
    if (passage.length > 0 && !takesUp(text, passage.at(-1)?.draft, sentence.start))
      group(text, claims, passage.splice(0), nextGroup)
    if (numbers.length === 0) continue
    const readings = readRow(sentenceText, sentence.start, numbers, () => heads.read())
    const drafts = draftClaims(text, sentence, readings, tag)
    // 以上 is a lower limit in plans and "more than" in reports; nothing else is read otherwise for the mood alone.
    const unsure = ahead === null && drafts.some(({ quantity }) => quantity.above)
    if (unsure) mood = readsAsPlan(text, sentence.start, mood)
    let next = 0
    for (const reading of readings) {
      count++
      const draft = reading.status === 'claim' ? (drafts[next] as Draft) : null
      const plans = ahead ?? (draft?.quantity.above === true && mood?.plans === true)
      if (draft !== null) {
        next++
        passage.push({ draft, place: claims.length })
        claims.push(buildClaim(document, sentenceText, reading, draft, { plans, year }, idOf(count)))
      } else if (shown === 'all') claims.push(buildNumber(document, sentenceText, reading, idOf(count)))
    }
  }
  group(text, claims, passage, nextGroup)
  return claims
}

/** Opens a sentence that goes on about the figures of the one before it. */
const TAKES_UP = new RegExp(`[^\\S\\n]{0,8}(?:${TAKE_UP})`, 'y')

/** Whether the sentence that starts at `start` goes on about the figure `last`, in the same line. */
function takesUp(text: string, last: Draft | undefined, start: number): boolean {
  TAKES_UP.lastIndex = start
  return last !== undefined && TAKES_UP.test(text) && !text.slice(last.quantity.end, start).includes('\n')
}

interface Placed {
  readonly draft: Draft
  /** The index of its claim. */
  readonly place: number
}

/** Gives each claim of a passage its group. */
function group(text: string, claims: Claim[], passage: readonly Placed[], nextId: () => string): void {
  if (passage.length < 2) return
  const groups = groupClaims(
    text,
    passage.map(({ draft }) => draft),
    nextId,
  )
  for (const [i, found] of groups.entries()) {
    const { place } = passage[i] as Placed
    const claim = claims[place] as Claim
    claim.group = found
  }
}
