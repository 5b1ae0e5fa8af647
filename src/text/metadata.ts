import type { Metadata, Source } from '../model/document.ts'

/** What the document says about itself. `text` is normalised, `removed` holds the boilerplate taken out of it; what the source brought along wins. */
export function findMetadata(source: Source, text: string, removed: readonly string[]): Metadata {
  return { title: source.title, date: source.date, place: null, issuer: null, doctype: null }
}
