import { extractClaims } from '../claims/extract-claims.ts'
import type { SloganLexicon } from '../lexicon/slogan-lexicon.ts'
import type { Source } from '../model/document.ts'
import type { DocumentRecord, Repair, Tool } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { extractSlogans } from '../slogans/extract-slogans.ts'
import { type NormalizeOptions, normalize } from '../text/normalize.ts'
import { documentTokens } from '../tokens/document-tokens.ts'
import type { Segmenter } from '../tokens/segmenter.ts'
import { documentInfo } from './document-info.ts'

export interface ExtractOptions extends NormalizeOptions {
  readonly segmenter: Segmenter
  readonly lexicon: SloganLexicon
  readonly tool: Tool
  /** `all` also reports numbers that are no claims, with their `status`. */
  readonly numbers?: 'claims' | 'all'
}

/** Runs one source through the whole core. Pure: the record depends on the source and the options alone. */
export function extractDocument(source: Source, options: ExtractOptions): DocumentRecord {
  const document = normalize(source, options)
  const tokens = documentTokens(document, options.segmenter)
  const isReadable = outsideOf(document.repairs.filter(({ applied }) => applied === false))
  const claims = extractClaims(document, tokens.tag, options.numbers).filter(isReadable)
  const slogans = extractSlogans(document, tokens.tag, options.lexicon).filter(isReadable)
  return {
    schema: 'koujing.record/1',
    tool: options.tool,
    doc: documentInfo(document, tokens.count()),
    repairs: [...document.repairs],
    claims,
    slogans,
    warnings: [...document.warnings],
  }
}

/** Whether a find stands clear of all damaged passages that could not be restored: nothing read there can be trusted. */
function outsideOf(damaged: readonly Repair[]): (find: { readonly span: Span }) => boolean {
  return ({ span }) => !damaged.some((repair) => span.start < repair.span.end && repair.span.start < span.end)
}
