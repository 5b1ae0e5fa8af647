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

function tagSentence(text: string, sentence: Sentence, segmenter: Segmenter): Token[] {
  let start = sentence.start
  return segmenter.tag(text.slice(sentence.start, sentence.end)).map(({ word, tag }) => {
    const token = { text: word, start, end: start + word.length, pos: tag }
    start = token.end
    return token
  })
}
