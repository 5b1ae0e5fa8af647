import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Unreadable } from '../unreadable.ts'

const PROBLEMS: { readonly [code: string]: string } = {
  Z_BUF_ERROR: 'is cut off: its gzip data end too early',
  Z_DATA_ERROR: 'is damaged, or not gzip data at all',
}

/** Unpacks a gzip stream as it comes. Throws `Unreadable` where the data are damaged or end too early. */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  // The callback only keeps a failure from being reported twice: reading the output throws it.
  const output = pipeline(chunks, createGunzip(), () => {})
  try {
    yield* output
  } catch (error) {
    const problem = PROBLEMS[(error as NodeJS.ErrnoException).code ?? '']
    throw problem === undefined ? error : new Unreadable(problem, 'fetch or compress it again')
  }
}
