import type { Claim, ClaimGroup } from '../model/claim.ts'
import type { Document, SentenceTagger } from '../model/document.ts'
import { buildClaim, buildNumber } from './build-claim.ts'
import type { Draft } from './draft.ts'
import { draftClaims } from './draft-claims.ts'
import { type Mood, readsAsPlan } from './fields/reads-as-plan.ts'
import { groupPassages } from './group-passages.ts'
import type { NumberedSentence } from './read-sentences.ts'
import { readSentences } from './read-sentences.ts'

/**
 * The claims of a document in text order; with `shown` `all` also the numbers that are none, told apart by `status`. Ids count
 * all numbers, so they stay the same whichever of them are shown. `tag` is asked only for sentences that hold a claim.
 *
 * Each step is done for the whole document before the next: their code is large, and taken by turns sentence by sentence they
 * keep pushing one another out of the processor's cache.
 */
export function extractClaims(document: Document, tag: SentenceTagger, shown: 'claims' | 'all' = 'claims'): Claim[] {
  const { text, sentences } = document
  const numbered = readSentences(document)
  const drafts = numbered.map(({ sentence, readings }) => draftClaims(text, sentence, readings, tag))
  const groups = groupPassages(text, sentences, drafts.flat())
  return buildRecords(document, numbered, drafts, groups, shown)
}

/** The records of all numbers; `drafts` hold the claims of each sentence, `groups` the group of each claim. */
function buildRecords(
  document: Document,
  numbered: readonly NumberedSentence[],
  drafts: readonly (readonly Draft[])[],
  groups: readonly (ClaimGroup | null)[],
  shown: 'claims' | 'all',
): Claim[] {
  const records: Claim[] = []
  let mood: Mood | null = null
  let count = 0
  let claim = 0
  for (const [i, { sentence, text, readings, ahead, year }] of numbered.entries()) {
    const own = drafts[i] as readonly Draft[]
    // 以上 is a lower limit in plans and "more than" in reports; nothing else is read otherwise for the mood alone.
    if (ahead === null && own.some(({ quantity }) => quantity.above))
      mood = readsAsPlan(document.text, sentence.start, mood)
    let next = 0
    for (const reading of readings) {
      const id = `${document.source.id}#c${++count}`
      if (reading.status === 'claim') {
        const draft = own[next++] as Draft
        const plans = ahead ?? (draft.quantity.above && mood?.plans === true)
        records.push(buildClaim(document, text, reading, draft, groups[claim++] ?? null, { plans, year }, id))
      } else if (shown === 'all') records.push(buildNumber(document, text, reading, id))
    }
  }
  return records
}
