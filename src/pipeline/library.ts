import { compareClaims } from '../corpus/compare-claims.ts'
import { compareSlogans } from '../corpus/compare-slogans.ts'
import type { TifaChoice } from '../lexicon/slogan-lexicon.ts'
import type { Source } from '../model/document.ts'
import type { DocumentRecord, TextRecord, TokensRecord } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { decode } from '../source/decode.ts'
import { makeSource } from '../source/make-source.ts'
import { asInputError } from '../source/unreadable.ts'
import type { SegmenterOptions } from '../tokens/create-segmenter.ts'
import { type ExtractOptions, extractDocument } from './extract-document.ts'
import { normalizeDocument } from './normalize-document.ts'
import { openSession, type Session } from './open-session.ts'
import { segmentDocument } from './segment-document.ts'

/** A document in memory: its text, the bytes of a text file, or a text with what is known of it. */
export type TextInput =
  | string
  | Uint8Array
  | { readonly text: string; readonly id?: string; readonly title?: string; readonly date?: string }

export interface LibraryOptions extends SegmenterOptions {
  /** `simplified` (default) converts traditional text; `keep` leaves the script alone. */
  readonly script?: 'simplified' | 'keep'
  /** For `extract`: `all` also lists numbers that are no claims, with their `status`. */
  readonly numbers?: 'claims' | 'all'
  /** Known tifa that count outside quotation marks: a core list (default), or all distinct ones. */
  readonly tifa?: TifaChoice
  /** Encoding of bytes; detected when left out. */
  readonly encoding?: string
}

/** Decodes, repairs and simplifies a text; every change is in `repairs`. Throws InputError for an empty or binary input. */
export function normalize(input: TextInput, options: LibraryOptions = {}): TextRecord {
  return normalizeDocument(toSource(input, options), coreOptions(options))
}

/** Cuts a text into words with part of speech and span. Throws InputError for an empty or binary input. */
export function segment(input: TextInput, options: LibraryOptions = {}): TokensRecord {
  return segmentDocument(toSource(input, options), coreOptions(options))
}

/** Finds the numeric claims and slogans of a text. Throws InputError for an empty or binary input. */
export function extract(input: TextInput, options: LibraryOptions = {}): DocumentRecord {
  return extractDocument(toSource(input, options), coreOptions(options))
}

/** Tables across records: `slogans` (families × documents) and `claims` (indicators × documents). */
export function compare(
  records: readonly DocumentRecord[],
  options: { readonly minDf?: number; readonly top?: number } = {},
): { slogans: Table; claims: Table } {
  return { slogans: compareSlogans(records, options), claims: compareClaims(records, options) }
}

function toSource(input: TextInput, { encoding }: LibraryOptions): Source {
  const given = typeof input === 'string' ? { text: input } : input
  try {
    if (given instanceof Uint8Array) {
      const decoded = decode(given, encoding === undefined ? {} : { encoding })
      return makeSource({ id: 'text', path: null, bytes: given, ...decoded })
    }
    const { id = 'text', text, title = null, date = null } = given
    const bytes = new TextEncoder().encode(text)
    return makeSource({ id, path: null, bytes, encoding: 'utf-8', text, title, date, warnings: [] })
  } catch (error) {
    throw asInputError(error, 'text')
  }
}

/** Sessions by their options: opening one takes 0.3 s, so calls with the same options share it. */
const sessions = new Map<string, Session>()

function coreOptions({ engine, hmm, userWords, script, numbers, tifa }: LibraryOptions): ExtractOptions {
  const key = JSON.stringify([engine, hmm, userWords, tifa])
  let session = sessions.get(key)
  if (session === undefined) {
    session = openSession({
      ...(engine === undefined ? {} : { engine }),
      ...(hmm === undefined ? {} : { hmm }),
      ...(userWords === undefined ? {} : { userWords }),
      ...(tifa === undefined ? {} : { tifa }),
    })
    sessions.set(key, session)
  }
  return { ...session, ...(script === undefined ? {} : { script }), ...(numbers === undefined ? {} : { numbers }) }
}
