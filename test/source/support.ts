import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { InputError } from '../../src/model/errors.ts'

/** A temporary directory that holds `files` by their relative path; it is removed when the test is over. */
export async function directoryOf(files: { readonly [path: string]: string | Uint8Array }): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'koujing-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  return root
}

export async function collect<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const items: T[] = []
  for await (const item of stream) items.push(item)
  return items
}

/** What came in and what failed, each in order. */
export async function sorted<T>(stream: AsyncIterable<T | InputError>): Promise<{ items: T[]; errors: InputError[] }> {
  const all = await collect(stream)
  return {
    items: all.filter((item): item is T => !(item instanceof InputError)),
    errors: all.filter((item) => item instanceof InputError),
  }
}

/** `bytes` as a stream of chunks of `size` bytes. */
export async function* chunked(bytes: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.from(bytes)
  for (let start = 0; start < buffer.length; start += size) yield buffer.subarray(start, start + size)
}
