import type { Source } from '../model/document.ts'
import type { TextRecord, Tool } from '../model/record.ts'
import { type NormalizeOptions, normalize } from '../text/normalize.ts'
import { offsetMap } from '../text/offset-map.ts'
import { documentTokens } from '../tokens/document-tokens.ts'
import type { Segmenter } from '../tokens/segmenter.ts'
import { documentInfo } from './document-info.ts'

export interface NormalizeDocumentOptions extends NormalizeOptions {
  readonly segmenter: Segmenter
  readonly tool: Tool
  /** Give the decoded source text instead, without repairs: the text that spans count in. */
  readonly raw?: boolean
  /** Add the map between the offsets of source and text. */
  readonly map?: boolean
}

/** One source as a `koujing.text/1` record. */
export function normalizeDocument(source: Source, options: NormalizeDocumentOptions): TextRecord {
  const document = normalize(source, options)
  return {
    schema: 'koujing.text/1',
    tool: options.tool,
    doc: documentInfo(document, documentTokens(document, options.segmenter).count()),
    text: options.raw ? source.text : document.text,
    repairs: options.raw ? [] : [...document.repairs],
    ...(options.map ? { map: options.raw ? [] : [...offsetMap(document.repairs).segments] } : {}),
    warnings: [...document.warnings],
  }
}
