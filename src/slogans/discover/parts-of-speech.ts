import type { TaggedWord } from '../../tokens/segmenter.ts'

/** Tags the words of a form. */
export type Tagger = (form: string) => readonly TaggedWord[]

/** What the parts of speech of a form's words say against it. */
export interface SpeechParts {
  /** It names a place, person or institution. */
  readonly placeName: boolean
  /** It begins or ends with a word that governs or joins something outside: a preposition, conjunction, particle, measure word. */
  readonly dangling: boolean
}

/** 中国 names whom national formulas are about. */
const NAME = /^n[rst]/
const OWN_COUNTRY = '中国'
const DANGLING_HEAD = /^(?:[cuyeq]|zg$)/
const DANGLING_TAIL = /^(?:[pcuerdm]|ad$|zg$)/

/** Reads the tags of a form's words (jieba's tag set). */
export function speechParts(words: readonly TaggedWord[]): SpeechParts {
  return {
    placeName: words.some(({ word, tag }) => NAME.test(tag) && word.length > 1 && word !== OWN_COUNTRY),
    dangling: DANGLING_HEAD.test(words[0]?.tag ?? '') || DANGLING_TAIL.test(words.at(-1)?.tag ?? ''),
  }
}
