import { byteOrderMark } from './encodings.ts'

/** A stream that may be UTF-16 (by its mark, or by `encoding`) as UTF-8, chunk by chunk; any other passes unchanged. */
export async function* utf16ToUtf8(chunks: AsyncIterable<Uint8Array>, encoding?: string): AsyncGenerator<Uint8Array> {
  let decode: ((chunk: Uint8Array, stream: boolean) => string) | null = null
  let first = true
  for await (const chunk of chunks) {
    if (first) decode = utf16Decoder(encoding ?? byteOrderMark(chunk)?.encoding)
    first = false
    yield decode ? Buffer.from(decode(chunk, true)) : chunk
  }
  if (decode) yield Buffer.from(decode(new Uint8Array(), false))
}

function utf16Decoder(encoding: string | undefined) {
  if (!encoding?.startsWith('utf-16')) return null
  const decoder = new TextDecoder(encoding)
  return (chunk: Uint8Array, stream: boolean) => decoder.decode(chunk, { stream })
}
