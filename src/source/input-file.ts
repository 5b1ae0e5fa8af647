import { createReadStream } from 'node:fs'
import type { FileKind } from './file-kind.ts'
import { fileName } from './file-kind.ts'
import { Unreadable } from './unreadable.ts'

/** The bytes of a file as they come in. */
type Chunks = AsyncIterable<Uint8Array>

/** One file, member of an archive or standard input: something named whose bytes can be read once. */
export interface InputFile {
  /** As messages name it. */
  readonly label: string
  /** As records name it; null for standard input. */
  readonly path: string | null
  readonly stem: string
  readonly kind: FileKind
  readonly chunks: () => Chunks
}

const CHUNK_BYTES = 1 << 18

/** The file at `path`, called `stem`; a name that tells nothing is taken for text. Opened only when its chunks are asked for. */
export function openFile(path: string, stem: string): InputFile {
  return inputFile(path, stem, () => createReadStream(path, { highWaterMark: CHUNK_BYTES }))
}

/** A file by its path, inside an archive or not, and its bytes, which are unpacked when the name ends in .gz. */
export function inputFile(path: string, stem: string, chunks: () => Chunks): InputFile {
  const { kind, gzip } = fileName(path)
  return { label: path, path, stem, kind: kind ?? 'text', chunks: gzip ? () => unpacked(chunks()) : chunks }
}

/** Unpacks gzip. */
export async function* unpacked(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { gunzip } = await import('./containers/gunzip.ts')
  yield* gunzip(chunks)
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
