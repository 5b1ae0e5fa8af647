import type { Document } from '../model/document.ts'
import type { DocumentInfo } from '../model/record.ts'
import type { Segmenter } from '../tokens/segmenter.ts'

/** The `doc` part of every record. */
export function documentInfo(document: Document, segmenter: Segmenter): DocumentInfo {
  const { source, metadata, sentences, text } = document
  let tokens = 0
  for (const { start, end } of sentences) tokens += segmenter.cut(text.slice(start, end)).length
  return {
    id: source.id,
    path: source.path,
    sha256: source.sha256,
    bytes: source.bytes,
    encoding: source.encoding,
    script: document.script,
    chars: document.locate(text.length, text.length).span.end,
    sentences: sentences.length,
    tokens,
    ...metadata,
    meta: { ...source.meta },
  }
}
