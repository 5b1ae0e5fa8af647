import type { DocumentRecord } from '../model/record.ts'
import type { SentenceRef } from '../model/span.ts'

/**
 * Lets the finds of a sentence hold one and the same sentence, in place: its text, repeated with each find, is half of what
 * a parsed record takes of memory.
 */
export function shareSentences(record: DocumentRecord): DocumentRecord {
  const sentences = new Map<number, SentenceRef>()
  for (const finds of [record.claims, record.slogans]) {
    for (const find of finds) {
      const known = sentences.get(find.sentence.index)
      if (known?.text === find.sentence.text) find.sentence = known
      else sentences.set(find.sentence.index, find.sentence)
    }
  }
  return record
}
