import type { Document, Sentence, SentenceTagger, Token } from '../model/document.ts'
import type { Segmenter } from './segmenter.ts'

/** Tokens of a document's sentences: tagged on request and kept, because tagging costs three times cutting. */
export function sentenceTagger(document: Document, segmenter: Segmenter): SentenceTagger {
  const cache = new Map<number, readonly Token[]>()
  return (sentence) => {
    let tokens = cache.get(sentence.index)
    if (tokens === undefined) {
      tokens = tagSentence(document.text, sentence, segmenter)
      cache.set(sentence.index, tokens)
    }
    return tokens
  }
}

/** Tokens of one stretch of `text`, as UTF-16 offsets into it; the engine must give back exactly what it was given. */
function tagSentence(text: string, sentence: Sentence, segmenter: Segmenter): Token[] {
  let start = sentence.start
  const tokens = segmenter.tag(text.slice(sentence.start, sentence.end)).map(({ word, tag }) => {
    const end = start + word.length
    const token = { text: text.slice(start, end), start, end, pos: tag }
    start = end
    return token
  })
  if (start !== sentence.end) {
    throw new Error(
      `${segmenter.name} returned ${start - sentence.start} of ${sentence.end - sentence.start} characters`,
    )
  }
  return tokens
}
