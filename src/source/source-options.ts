import type { DecodeOptions } from './decode.ts'
import type { FileKind } from './file-kind.ts'

export interface SourceOptions extends DecodeOptions {
  /** What the input `-` reads; without it `-` is an error. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** What standard input holds; by default JSONL documents when its first line is a JSON object, else one text. */
  readonly stdinFormat?: FileKind
  /** Field of a JSONL, JSON or CSV document that holds its text (default `text`). */
  readonly textField?: string
  /** Field that holds its id (default `id`). */
  readonly idField?: string
}
