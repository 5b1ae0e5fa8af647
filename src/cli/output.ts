import { randomUUID } from 'node:crypto'
import { createWriteStream, rmSync, statSync, type WriteStream } from 'node:fs'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { Chunk, Chunks } from '../formats/records.ts'
import { UsageError } from '../model/errors.ts'

/** Where a command's data goes: standard output, or a file that appears whole or not at all. */
export interface Output {
  write(chunk: Chunk): Promise<void>
  /** Flushes; a file takes its name now. */
  close(): Promise<void>
  /** Gives up: a file that was there before stays as it was. */
  discard(): Promise<void>
}

/** Files under their temporary names. */
const unfinished = new Set<string>()

/** Removes the files that were not finished; for a process that is about to be ended from outside. */
export function removeUnfinished(): void {
  for (const path of unfinished) rmSync(path, { force: true })
}

/** Many small records make few system calls. */
const BUFFERED_CHARS = 1 << 16

/** @throws UsageError when the file's folder cannot be written to. */
export async function openOutput(path: string | undefined, stdout: Writable): Promise<Output> {
  if (path === undefined) {
    const sink = buffered(stdout)
    return { write: sink.write, close: sink.flush, discard: sink.flush }
  }
  const present = statSync(path, { throwIfNoEntry: false })
  if (present?.isDirectory()) throw new UsageError(`cannot write ${path}: it is a directory; name a file in it`)
  // A device or pipe (/dev/null): a file that took its name would take its place.
  if (present?.isFile() === false) return asItIs(createWriteStream(path))
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  const file = await create(temporary, path)
  const sink = buffered(file)
  return {
    write: sink.write,
    close: async () => {
      await sink.flush()
      file.end()
      await finished(file)
      await rename(temporary, path)
      unfinished.delete(temporary)
    },
    discard: async () => {
      file.destroy()
      await rm(temporary, { force: true })
      unfinished.delete(temporary)
    },
  }
}

/**
 * A file that grows as records come, and keeps what came when a call is broken off.
 *
 * @throws UsageError when it cannot be written to.
 */
export async function openGrowing(path: string): Promise<Output> {
  return asItIs(createWriteStream(path, { fd: await openFor(path, path, 'a') }))
}

/** Written to under its own name, from the first record on. */
function asItIs(file: WriteStream): Output {
  const { write, flush } = buffered(file)
  const close = async () => {
    await flush()
    file.end()
    await finished(file)
  }
  return { write, close, discard: close }
}

async function create(temporary: string, path: string): Promise<WriteStream> {
  unfinished.add(temporary)
  return createWriteStream(temporary, { fd: await openFor(path, temporary, 'w') })
}

async function openFor(path: string, opened: string, flags: 'a' | 'w'): Promise<FileHandle> {
  try {
    return await open(opened, flags)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new UsageError(`cannot write ${path} (${code}): choose a folder that exists and is writable`, {
      cause: error,
    })
  }
}

function buffered(stream: Writable) {
  let chunks: string[] = []
  let size = 0
  const flush = async () => {
    const text = chunks.join('')
    chunks = []
    size = 0
    if (text !== '') await send(stream, text)
  }
  const write = async (chunk: Chunk) => {
    if (typeof chunk === 'string') {
      chunks.push(chunk)
      size += chunk.length
      if (size >= BUFFERED_CHARS) await flush()
    } else if (chunk.length > 0) {
      await flush()
      await send(stream, chunk)
    }
  }
  return { write, flush }
}

/** Resolves when the stream has taken the chunk, so that a slow reader slows the work instead of filling memory. */
function send(stream: Writable, chunk: Chunk): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
}

/** Writes what is known as a whole. */
export function writeWhole(whole: Chunk, path: string | undefined, stdout: Writable): Promise<void> {
  return writeChunks([whole], path, stdout)
}

/** Writes what comes piece by piece; a file appears when the last has come. */
export async function writeChunks(chunks: Chunks, path: string | undefined, stdout: Writable): Promise<void> {
  const output = await openOutput(path, stdout)
  try {
    for await (const chunk of chunks) await output.write(chunk)
    await output.close()
  } catch (error) {
    await output.discard()
    throw error
  }
}
