import { UsageError } from '../model/errors.ts'
import type { DictionaryEntry } from './dictionary.ts'
import { jiebaRs } from './jieba-rs.ts'
import { nodejieba } from './nodejieba.ts'
import type { Segmenter } from './segmenter.ts'

/** The engines by the name `--segmenter` takes. */
const ENGINES = { jieba: jiebaRs, nodejieba } as const

export type SegmenterName = keyof typeof ENGINES
export const SEGMENTER_NAMES = Object.keys(ENGINES) as SegmenterName[]

export interface SegmenterOptions {
  /** Default `jieba`: @node-rs/jieba. */
  readonly engine?: string
  /** Whether unknown words are guessed by jieba's hidden Markov model; default true. */
  readonly hmm?: boolean
  readonly userWords?: readonly DictionaryEntry[]
}

/**
 * Loads a segmentation engine. Never falls back silently to another one, since token counts would change.
 *
 * @throws UsageError for an unknown engine, or one that is not installed.
 */
export function createSegmenter({ engine = 'jieba', hmm = true, userWords = [] }: SegmenterOptions = {}): Segmenter {
  if (!(engine in ENGINES)) {
    throw new UsageError(`unknown segmenter "${engine}": choose ${SEGMENTER_NAMES.join(' or ')}`)
  }
  return ENGINES[engine as SegmenterName]({ hmm, userWords })
}
