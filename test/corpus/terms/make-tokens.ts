import type { CountedDocument, CountedToken } from '../../../src/corpus/terms/counted-document.ts'
import type { DocumentInfo } from '../../../src/model/record.ts'
import { makeInfo } from '../make-record.ts'

/** A document from words apart by blanks, sentences by `|`; a word may carry its part of speech: `清理/v`. */
export function makeTokens(id: string, text: string, info: Partial<DocumentInfo> = {}): CountedDocument {
  let start = 0
  const tokens = text.split('|').flatMap((sentence, index) =>
    sentence
      .trim()
      .split(/\s+/)
      .map((item): CountedToken => {
        const [word = '', pos = 'n'] = item.split('/')
        const span = { start, end: start + [...word].length }
        start = span.end
        return { text: word, pos, sentence: index, span }
      }),
  )
  return { doc: makeInfo(id, info), tokens }
}
