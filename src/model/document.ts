import type { Repair, RepairKind, Script, Warning } from './record.ts'
import type { Section } from './slogan.ts'
import type { Span } from './span.ts'

/** Any JSON value: what a JSONL document or YAML front matter may carry along. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** One document as it came in: its decoded text, before any repair. */
export interface Source {
  readonly id: string
  /** As given on the command line; null for standard input. */
  readonly path: string | null
  readonly sha256: string
  readonly bytes: number
  readonly encoding: string
  /** The bytes decoded with `encoding`, byte-order mark removed. */
  readonly text: string
  readonly title: string | null
  readonly date: string | null
  /** Every other field of a JSONL document or of YAML front matter, unchanged. */
  readonly meta: { readonly [key: string]: Json }
  readonly warnings: readonly Warning[]
}

/** A sentence of the normalised text; `start` and `end` are UTF-16 offsets into `Document.text`. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly section: Section
}

/**
 * One repair as a replacement: the UTF-16 range `[start, end)` of a text becomes `text`. A list of edits is sorted by
 * start and non-overlapping.
 */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly kind: RepairKind
  readonly confidence: number
}

/** A range of the normalised text, found again in the source: `raw` is the source slice under `span`. */
export interface Located {
  readonly span: Span
  readonly raw: string
  readonly text: string
}

/** What the document says about itself; null when not found. */
export interface Metadata {
  readonly title: string | null
  readonly date: string | null
  readonly place: string | null
  readonly issuer: string | null
  readonly doctype: string | null
}

/** A normalised document: what every later stage reads. */
export interface Document {
  readonly source: Source
  /** Normalised: repaired, simplified script, widths folded. */
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly script: Script
  readonly metadata: Metadata
  readonly repairs: readonly Repair[]
  readonly warnings: readonly Warning[]
  /** Maps a UTF-16 range of `text` back to the source; repairs that only border on the range stay outside it. */
  readonly locate: (start: number, end: number) => Located
}

/** A token of the normalised text; `start` and `end` are UTF-16 offsets into `Document.text`. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Part of speech in jieba's (ICTCLAS) tag set: n, v, m, q, ns … */
  readonly pos: string
}

/** Tokens of one sentence, tagged when first asked for: most sentences never are. */
export type SentenceTagger = (sentence: Sentence) => readonly Token[]
