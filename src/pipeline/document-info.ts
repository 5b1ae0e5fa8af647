import type { Document } from '../model/document.ts'
import type { DocumentInfo } from '../model/record.ts'
import { codePointIndex } from '../text/code-points.ts'

/** The `doc` part of every record; `tokens` is their number. */
export function documentInfo({ source, metadata, script, sentences }: Document, tokens: number): DocumentInfo {
  return {
    id: source.id,
    path: source.path,
    sha256: source.sha256,
    bytes: source.bytes,
    encoding: source.encoding,
    script,
    chars: codePointIndex(source.text).length,
    sentences: sentences.length,
    tokens,
    ...metadata,
    meta: { ...source.meta },
  }
}
