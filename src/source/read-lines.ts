import { byteOrderMark } from './encodings.ts'
import { MAX_DOCUMENT_BYTES, tooLong } from './input-file.ts'

export interface Line {
  /** From 1. */
  readonly number: number
  /** Without its line feed. */
  readonly bytes: Buffer
}

const LINE_FEED = 0x0a

/**
 * The lines of a stream, each as its bytes, so that memory holds one line and one chunk. Works for every encoding in
 * which byte 0A is nothing but a line feed (all read here but UTF-16, see `utf16ToUtf8`). A UTF-8 mark is dropped.
 * Throws `Unreadable` at a line longer than a document may be.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let pending: Buffer[] = []
  let pendingBytes = 0
  let number = 0
  const finish = (last: Buffer): Line => {
    const bytes = pending.length === 0 ? last : Buffer.concat([...pending, last])
    pending = []
    pendingBytes = 0
    number++
    return { number, bytes: number === 1 && byteOrderMark(bytes)?.encoding === 'utf-8' ? bytes.subarray(3) : bytes }
  }
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length)
    let start = 0
    for (let end = buffer.indexOf(LINE_FEED); end >= 0; end = buffer.indexOf(LINE_FEED, start)) {
      yield finish(buffer.subarray(start, end))
      start = end + 1
    }
    pending.push(buffer.subarray(start))
    pendingBytes += buffer.length - start
    if (pendingBytes > MAX_DOCUMENT_BYTES) throw tooLong()
  }
  if (pendingBytes > 0) yield finish(Buffer.alloc(0))
}
