import type { Source } from '../model/document.ts'
import type { InputError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import { type ExtractOptions, extractDocument } from './extract-document.ts'
import { openSession, type SessionSpec } from './open-session.ts'
import { processSource } from './process-sources.ts'

/** How documents are extracted: plain data, which a worker thread gets a copy of. */
export interface Extraction extends Pick<ExtractOptions, 'script' | 'numbers'> {
  readonly session: SessionSpec
}

/**
 * Loads all that extraction needs, which takes 0.3 s; gives the record of a source, or why there is none.
 *
 * @throws what `openSession` throws.
 */
export function openExtractor({ session, ...settings }: Extraction): (source: Source) => DocumentRecord | InputError {
  const options = { ...openSession(session), ...settings }
  return (source) => processSource(source, (document) => extractDocument(document, options))
}
