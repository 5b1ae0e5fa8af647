import type { Document, Sentence, SentenceTagger, Token } from '../model/document.ts'
import type { Segmenter } from './segmenter.ts'

/** The tokens of one document, made when first asked for: tagging a text costs three times cutting it. */
export interface Tokens {
  /** Tokens of a sentence with part of speech. */
  readonly tag: SentenceTagger
  /** Number of tokens in all sentences; those tagged by then need no cutting. */
  readonly count: () => number
}

export function documentTokens({ text, sentences }: Document, segmenter: Segmenter): Tokens {
  const tagged: (readonly Token[] | undefined)[] = []
  return {
    tag: (sentence) => {
      const tokens = tagged[sentence.index] ?? tagSentence(text, sentence, segmenter)
      tagged[sentence.index] = tokens
      return tokens
    },
    count: () =>
      sentences.reduce((sum, { index, start, end }) => {
        return sum + (tagged[index]?.length ?? segmenter.cut(text.slice(start, end)).length)
      }, 0),
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
