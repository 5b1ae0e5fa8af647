import { POINT_OPENERS } from '../lexicon/clause-words.ts'
import type { Sentence, SentenceTagger } from '../model/document.ts'
import type { Attachment } from './context/attachment.ts'
import { nameOf } from './context/attachment.ts'
import type { Chunk } from './context/chunk.ts'
import { chunkSentence } from './context/chunk-sentence.ts'
import { surroundings, withBefore } from './context/clause.ts'
import { findSubject } from './context/find-subject.ts'
import { leadingVerb, limitingVerb } from './context/leading-verb.ts'
import { nameWithOwner } from './context/name-with-owner.ts'
import { pairRespectively } from './context/pair-respectively.ts'
import { shareGrade } from './context/share-grade.ts'
import type { Draft } from './draft.ts'
import { between, redraft } from './draft.ts'
import type { Quantity } from './quantities/quantity.ts'
import type { Reading } from './reading.ts'

function isCount({ quantity: { unit } }: Draft): boolean {
  return unit !== null && (unit.family === 'item' || unit.family === 'event')
}

const SIDE_BY_SIDE = /^[共计]?$/

const JOINED = /^[、和及]$/

/** 2.6万平方米、300户危房: a measure or number of things that names nothing is of what the next counts. */
function isOfNext({ attachment, quantity: { unit } }: Draft, next: Draft, gap: string): boolean {
  const measures = unit?.family === 'physical' || unit?.family === 'item'
  return attachment.subject === '' && measures && JOINED.test(gap) && next.attachment.rule === 'number-classifier-noun'
}

/** 8类44项整治问题, 2.6万平方米、300户危房: of two quantities side by side or joined, the first counts what the second does. */
function shareForward(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, i) => {
    const next = drafts[i + 1]
    if (next !== undefined && isOfNext(draft, next, between(text, draft, next)))
      return redraft(draft, { attachment: { ...draft.attachment, subject: next.attachment.subject } })
    if (
      next === undefined ||
      next.attachment.rule !== 'number-classifier-noun' ||
      !SIDE_BY_SIDE.test(between(text, draft, next))
    )
      return draft
    return draft.attachment.rule === 'inherited' ||
      draft.attachment.rule === 'verb-number' ||
      (isCount(draft) && isCount(next))
      ? redraft(draft, {
          attachment: {
            subject: next.attachment.subject,
            predicate: draft.attachment.predicate,
            rule: next.attachment.rule,
          },
        })
      : draft
  })
}

/** The first chunk from `from` on that is a claim. */
function nextQuantity(chunks: readonly Chunk[], from: number): number {
  let at = from
  while (at < chunks.length && (chunks[at] as Chunk).claim < 0) at++
  return at
}

/** Whether a point of a list begins in `[from, to)`. */
function opensPoint(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { kind, text } = chunks[i] as Chunk
    if (kind === 'break' && POINT_OPENERS.has(text)) return true
  }
  return false
}

/** How many figures back ellipsis looks for its classifier. */
const FAR_BACK = 12

/** 改造小区20个、惠及3万户，完成12个: ellipsis takes up what the same classifier counted. */
function sameUnit(drafts: readonly Draft[], { unit, unitText, start }: Quantity): string | undefined {
  if (unit === null || unit.family === 'ratio' || unit.family === 'time' || unit.family === 'money') return undefined
  const last = drafts.at(-1)
  if (last === undefined || last.quantity.unitText === unitText) return undefined
  if (start - last.quantity.end < 2) return undefined
  return drafts.slice(-FAR_BACK).findLast(({ quantity }) => quantity.unitText === unitText)?.attachment.subject
}

/** 在31个城市中, 提前两年: the field or time of what follows, no topic. */
function isField(chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at - 1]?.text === '提前') return true
  return chunks[at - 1]?.text === '在' && chunks.slice(at + 1, at + 6).some(({ text }) => text === '中')
}

/** The claims of a row of a table. */
function draftRow(text: string, sentence: Sentence, readings: readonly Reading[]): Draft[] {
  return readings.flatMap(({ quantity, status, row }) => {
    if (status !== 'claim') return []
    const around = surroundings(text, quantity, sentence.start, sentence.end)
    const attachment = {
      subject: row?.name ?? '',
      predicate: row?.column ?? '',
      rule: 'noun-number-classifier',
    } as const
    return [
      {
        quantity,
        sentence,
        rule: attachment.rule,
        around: row === null ? around : withBefore(around, row.column),
        attachment,
        respectively: false,
      },
    ]
  })
}

/** An attachment without a verb, with the comparison that bounds its figure for one. */
function withLimit(text: string, quantity: Quantity, { subject, rule }: Attachment): Attachment {
  return { subject, predicate: limitingVerb(text, quantity), rule }
}

/** The claims among a sentence's numbers, each with its subject and verb. Tags the sentence only if there is one. */
export function draftClaims(
  text: string,
  sentence: Sentence,
  readings: readonly Reading[],
  tag: SentenceTagger,
): Draft[] {
  if (!readings.some(({ status }) => status === 'claim')) return []
  if (readings.some(({ row }) => row !== null)) return draftRow(text, sentence, readings)
  const chunks = chunkSentence(text, tag(sentence), readings)
  let at = -1
  const drafts: Draft[] = []
  let previous: Attachment | null = null
  for (const { quantity, rule, status } of readings) {
    if (status !== 'claim') continue
    const passed = at + 1
    at = nextQuantity(chunks, passed)
    // 一是…，达5%；二是…，达30块: what one point is about says nothing of the next.
    if (opensPoint(chunks, passed, at)) previous = null
    const found = findSubject(text, chunks, at, quantity, previous)
    const namesake = found.rule === 'inherited' ? sameUnit(drafts, quantity) : undefined
    const name = namesake ?? nameWithOwner(text, chunks, at, found, previous)
    const attachment: Attachment = {
      subject: nameOf(name),
      predicate: found.predicate !== '' ? found.predicate : leadingVerb(text, quantity),
      rule: found.rule,
    }
    drafts.push({
      quantity,
      sentence,
      rule: rule === 'rank' ? 'rank' : attachment.rule,
      around: surroundings(text, quantity, sentence.start, sentence.end),
      attachment: attachment.predicate !== '' ? attachment : withLimit(text, quantity, attachment),
      respectively: false,
    })
    if (!isField(chunks, at)) previous = attachment
  }
  if (drafts.length < 2) return drafts
  return pairRespectively(text, chunks, shareGrade(text, shareForward(text, drafts)))
}
