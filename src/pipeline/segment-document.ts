import type { Source } from '../model/document.ts'
import type { TokensRecord, Tool } from '../model/record.ts'
import { type NormalizeOptions, normalize } from '../text/normalize.ts'
import { documentTokens } from '../tokens/document-tokens.ts'
import type { Segmenter } from '../tokens/segmenter.ts'
import { documentInfo } from './document-info.ts'

export interface SegmentOptions extends NormalizeOptions {
  readonly segmenter: Segmenter
  readonly tool: Tool
}

/** One source as a `koujing.tokens/1` record: the tokens of its normalised text, placed in the source. */
export function segmentDocument(source: Source, options: SegmentOptions): TokensRecord {
  const document = normalize(source, options)
  const { tag, count } = documentTokens(document, options.segmenter)
  const tokens = document.sentences.flatMap((sentence) =>
    tag(sentence).map(({ text, pos, start, end }) => ({
      text,
      pos,
      span: document.locate(start, end).span,
      sentence: sentence.index,
    })),
  )
  return {
    schema: 'koujing.tokens/1',
    tool: options.tool,
    doc: documentInfo(document, count()),
    tokens,
    warnings: [...document.warnings],
  }
}
