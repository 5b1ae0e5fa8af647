import { createReadStream } from 'node:fs'
import type { FileKind } from './file-kind.ts'
import { fileName } from './file-kind.ts'
import { Unreadable } from './unreadable.ts'

/** One file, member of an archive or standard input: something named whose bytes can be read once. */
export interface InputFile {
  /** As messages name it. */
  readonly label: string
  /** As records name it; null for standard input. */
  readonly path: string | null
  readonly stem: string
  readonly kind: FileKind
  readonly chunks: () => AsyncIterable<Uint8Array>
}

const CHUNK_BYTES = 1 << 20

/** The file at `path`; a name that tells nothing is taken for text. Opened only when its chunks are asked for. */
export function openFile(path: string): InputFile {
  const { stem, kind } = fileName(path)
  const chunks = () => createReadStream(path, { highWaterMark: CHUNK_BYTES })
  return { label: path, path, stem, kind: kind ?? 'text', chunks }
}

/** A document is held in memory whole, as UTF-16, within the 512 MB that a JavaScript string may take. */
export const MAX_DOCUMENT_BYTES = 1 << 28

/** All bytes of `file`. Throws `Unreadable` when they are more than one document can have. */
export async function readWhole(file: InputFile): Promise<Buffer> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of file.chunks()) {
    parts.push(chunk)
    length += chunk.length
    if (length > MAX_DOCUMENT_BYTES) throw tooLong()
  }
  return Buffer.concat(parts, length)
}

export function tooLong(): Unreadable {
  return new Unreadable('is longer than 256 MB', 'split it into documents, one a file or one a JSONL line')
}
