import type { Sentence, SentenceTagger } from '../model/document.ts'
import type { Attachment } from './context/attachment.ts'
import { chunkSentence } from './context/chunk-sentence.ts'
import { surroundings } from './context/clause.ts'
import { findSubject } from './context/find-subject.ts'
import { pairRespectively } from './context/pair-respectively.ts'
import { rowName } from './context/row-name.ts'
import type { Draft } from './draft.ts'
import type { Quantity } from './quantities/quantity.ts'
import type { Reading } from './reading.ts'

const LEADING_VERB = /^(?:突破|超过|达到|达)/

/** The verb that is itself the qualifier: 突破2万家. */
function leadingVerb(text: string, { start, numberStart }: Quantity): string {
  return LEADING_VERB.exec(text.slice(start, numberStart))?.[0] ?? ''
}

function isCount({ quantity: { unit } }: Draft): boolean {
  return unit !== null && (unit.family === 'item' || unit.family === 'event')
}

/** 8类44项整治问题: of two quantities side by side, the first counts what the second does. */
function shareForward(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const next = drafts[i + 1]
    if (
      next === undefined ||
      next.quantity.start !== draft.quantity.end ||
      next.attachment.rule !== 'number-classifier-noun'
    )
      return draft
    return draft.attachment.rule === 'inherited' ||
      draft.attachment.rule === 'verb-number' ||
      (isCount(draft) && isCount(next))
      ? { ...draft, attachment: { ...next.attachment, predicate: draft.attachment.predicate } }
      : draft
  })
}

/** The claims among a sentence's numbers, each with its subject and verb. Tags the sentence only if there is one. */
export function draftClaims(
  text: string,
  sentence: Sentence,
  readings: readonly Reading[],
  tag: SentenceTagger,
): Draft[] {
  if (!readings.some(({ status }) => status === 'claim')) return []
  const chunks = chunkSentence(text, tag(sentence), readings)
  const positions = chunks.flatMap((chunk, i) => (chunk.claim >= 0 ? [i] : []))
  const drafts: Draft[] = []
  let previous: Attachment | null = null
  for (const { quantity, rule, status } of readings) {
    if (status !== 'claim') continue
    const found = findSubject(text, chunks, positions[drafts.length] as number, quantity, previous)
    const attachment: Attachment = {
      ...found,
      predicate: found.predicate !== '' ? found.predicate : leadingVerb(text, quantity),
    }
    drafts.push({
      quantity,
      sentence,
      rule: rule === 'rank' ? 'rank' : attachment.rule,
      around: surroundings(text, quantity, sentence.start, sentence.end),
      attachment,
      respectively: false,
    })
    previous = attachment
  }
  const row = rowName(text, drafts)
  if (row !== null) return drafts.map((draft) => ({ ...draft, attachment: { ...draft.attachment, subject: row } }))
  return pairRespectively(text, chunks, shareForward(drafts))
}
