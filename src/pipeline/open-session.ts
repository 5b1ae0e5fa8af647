import { loadSloganLexicon, type SloganLexicon, shippedSlogans, type TifaChoice } from '../lexicon/slogan-lexicon.ts'
import type { Tool } from '../model/record.ts'
import { createSegmenter, type SegmenterOptions } from '../tokens/create-segmenter.ts'
import type { Segmenter } from '../tokens/segmenter.ts'
import { type LexiconFile, toolInfo } from './tool-info.ts'

/** What a session is made from: plain data, so that a worker thread can make the same one. */
export interface SessionSpec extends SegmenterOptions {
  /** Slogan lexicons beside the shipped one. */
  readonly slogans?: readonly LexiconFile[]
  readonly tifa?: TifaChoice
}

/** What every document of one call is processed with. */
export interface Session {
  readonly segmenter: Segmenter
  readonly lexicon: SloganLexicon
  readonly tool: Tool
}

/**
 * Loads the segmenter and the lexicons, which takes 0.3 s.
 *
 * @throws UsageError for an engine that is unknown or missing; InputError for a lexicon with an invalid row.
 */
export function openSession({ slogans = [], tifa, ...options }: SessionSpec): Session {
  const segmenter = createSegmenter(options)
  const lexicons = [shippedSlogans(), ...slogans]
  return { segmenter, lexicon: loadSloganLexicon(lexicons, tifa), tool: toolInfo(segmenter, lexicons, tifa) }
}
