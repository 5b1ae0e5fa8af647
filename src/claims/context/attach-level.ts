import type { Quantity } from '../quantities/quantity.ts'
import type { Attachment } from './attachment.ts'
import { phrase } from './attachment.ts'
import type { Chunk } from './chunk.ts'
import { verbText } from './find-verb.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { outsideField, skip, skipComparison } from './skip.ts'

/** The subject of a level or change stands before its verb and before what it is compared with. */
export function attachLevel(
  text: string,
  chunks: readonly Chunk[],
  left: number,
  previous: Attachment | null,
): Attachment {
  const rule = chunks[left]?.kind === 'level' ? 'subject-level' : 'subject-change'
  const predicate = verbText(chunks, left)
  const compound = predicate.length > (chunks[left] as Chunk).text.length
  const start = outsideField(chunks, skipComparison(chunks, left - (compound ? 2 : 1)), left)
  const named = phrase(text, chunks, nounPhraseBefore(chunks, start + 1, true))
  const subject =
    named === '' && chunks[start]?.kind === 'change'
      ? phrase(text, chunks, nounPhraseBefore(chunks, start, true))
      : named
  return { subject: subject !== '' ? subject : (previous?.subject ?? ''), predicate, rule }
}

/** 翻一番 is its own verb. */
export function attachMultiple(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  quantity: Quantity,
  previous: Attachment | null,
): Attachment {
  const near = skip(chunks, at - 1)
  const left = skipComparison(chunks, chunks[near]?.text === '实现' ? near - 1 : at - 1)
  const subject = phrase(text, chunks, nounPhraseBefore(chunks, outsideField(chunks, left, at) + 1, true))
  return {
    subject: subject !== '' ? subject : (previous?.subject ?? ''),
    predicate: text.slice(quantity.numberStart, quantity.numberEnd),
    rule: 'subject-change',
  }
}
