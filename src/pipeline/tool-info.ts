import type { TifaChoice } from '../lexicon/slogan-lexicon.ts'
import type { Tool } from '../model/record.ts'
import { dictionaryHash } from '../tokens/dictionary.ts'
import type { Segmenter } from '../tokens/segmenter.ts'
import { packageVersion } from './package-version.ts'

/** A slogan lexicon as it was read. */
export interface LexiconFile {
  readonly path: string
  readonly content: string
}

/** What made a record: two records with the same `tool` come from the same code, engine and word lists. */
export function toolInfo(segmenter: Segmenter, lexicons: readonly LexiconFile[], tifa: TifaChoice = 'core'): Tool {
  return {
    name: 'koujing',
    version: packageVersion(),
    segmenter: segmenter.name,
    dictionary: dictionaryHash([segmenter.dictionary, ...lexicons.map(({ content }) => content)]),
    ...(tifa === 'all' ? { tifa } : {}),
  }
}
