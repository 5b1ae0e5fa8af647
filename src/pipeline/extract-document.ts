import { extractClaims } from '../claims/extract-claims.ts'
import type { Document, Source } from '../model/document.ts'
import type { DocumentInfo, DocumentRecord, Tool } from '../model/record.ts'
import { extractSlogans } from '../slogans/extract-slogans.ts'
import { normalize, type NormalizeOptions } from '../text/normalize.ts'
import type { Segmenter } from '../tokens/segmenter.ts'
import { sentenceTagger } from '../tokens/tagger.ts'

export interface ExtractOptions extends NormalizeOptions {
  readonly segmenter: Segmenter
  readonly tool: Tool
  /** `all` also reports numbers that are no claims, with their `status`. */
  readonly numbers?: 'claims' | 'all'
}

/** Runs one source through the whole core. Pure: the record depends on the source and the options alone. */
export function extractDocument(source: Source, options: ExtractOptions): DocumentRecord {
  const document = normalize(source, options)
  const tag = sentenceTagger(document, options.segmenter)
  const numbers = extractClaims(document, tag)
  return {
    schema: 'koujing.record/1',
    tool: options.tool,
    doc: documentInfo(document, options.segmenter),
    repairs: [...document.repairs],
    claims: options.numbers === 'all' ? numbers : numbers.filter((number) => number.status === 'claim'),
    slogans: extractSlogans(document, tag),
    warnings: [...document.warnings],
  }
}

/** The `doc` part of every record. */
export function documentInfo(document: Document, segmenter: Segmenter): DocumentInfo {
  const { source, metadata } = document
  return {
    id: source.id,
    path: source.path,
    sha256: source.sha256,
    bytes: source.bytes,
    encoding: source.encoding,
    script: document.script,
    chars: [...source.text].length,
    sentences: document.sentences.length,
    tokens: document.sentences.reduce((sum, { start, end }) => sum + segmenter.cut(document.text.slice(start, end)).length, 0),
    ...metadata,
    meta: { ...source.meta },
  }
}
