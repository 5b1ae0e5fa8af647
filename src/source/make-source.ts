import { createHash } from 'node:crypto'
import type { Json, Source } from '../model/document.ts'
import type { Warning } from '../model/record.ts'
import { Unreadable } from './unreadable.ts'

export interface SourceParts {
  readonly id: string
  readonly path: string | null
  /** What size and hash are taken of: the file's bytes, or the UTF-8 of a text that stands in a larger file. */
  readonly bytes: Uint8Array
  readonly encoding: string
  readonly text: string
  readonly title?: string | null
  readonly date?: string | null
  readonly meta?: { readonly [key: string]: Json }
  readonly warnings: readonly Warning[]
}

/** A source from its parts. Throws `Unreadable` when the text holds nothing but white space. */
export function makeSource({ bytes, title = null, date = null, meta = {}, ...parts }: SourceParts): Source {
  const text = wellFormed(parts.text)
  if (!/\S/.test(text)) throw new Unreadable('holds nothing but white space', 'give a file that holds text')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ...parts, text, sha256, bytes: bytes.length, title, date, meta }
}

/** Most texts hold no surrogate at all, which this pattern finds out at a tenth of the cost of the next. */
const SURROGATE = /[\ud800-\udfff]/
const LONE_SURROGATE = /\p{Surrogate}/gu

/** No UTF-8 output can hold half a surrogate pair, which JSON's \ud800 and the tables of a PDF can smuggle in. */
function wellFormed(text: string): string {
  return SURROGATE.test(text) ? text.replace(LONE_SURROGATE, '\ufffd') : text
}
