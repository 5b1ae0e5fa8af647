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
  if (!/\S/.test(parts.text)) throw new Unreadable('holds nothing but white space', 'give a file that holds text')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { ...parts, sha256, bytes: bytes.length, title, date, meta }
}
