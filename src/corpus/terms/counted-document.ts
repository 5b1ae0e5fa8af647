import type { DocumentInfo } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'

/** One token of a document; a token of `TokensRecord` is one. */
export interface CountedToken {
  readonly text: string
  readonly pos: string
  /** Index of the sentence it stands in. */
  readonly sentence: number
  /** Code points of the source text. */
  readonly span: Span
}

/** What term statistics read: a document with its tokens in order. A `TokensRecord` is one. */
export interface CountedDocument {
  readonly doc: DocumentInfo
  readonly tokens: readonly CountedToken[]
}

const WORD = /[\p{L}\p{N}]/u

/** Whether a token is a word; punctuation and blanks are not counted and end an n-gram. */
export function isWord({ text }: CountedToken): boolean {
  return WORD.test(text)
}

/** Runs of tokens of the same sentence, in order. */
export function sentencesOf(tokens: readonly CountedToken[]): CountedToken[][] {
  const sentences: CountedToken[][] = []
  let last: number | undefined
  for (const token of tokens) {
    if (token.sentence !== last) sentences.push([])
    sentences.at(-1)?.push(token)
    last = token.sentence
  }
  return sentences
}
