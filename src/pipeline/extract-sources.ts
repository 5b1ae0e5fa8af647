import { availableParallelism } from 'node:os'
import type { Source } from '../model/document.ts'
import { InputError } from '../model/errors.ts'
import type { DocumentRecord } from '../model/record.ts'
import { inOrder } from './in-order.ts'
import type { Extraction, openExtractor } from './open-extractor.ts'
import { processingFailed } from './process-sources.ts'
import { WorkerCrash, workerPool } from './worker-pool.ts'

/** What a worker thread makes of a document: its record as JSON, or the parts of an InputError. */
export type Answer = { readonly record: string } | { readonly failure: readonly [string, string, string] }

type Item = Source | DocumentRecord | InputError

/** More threads than this are fed and written after too slowly by one, and each takes some 100 MB. */
const MOST_JOBS = 8
/** So many bytes are extracted in this thread before workers start: below, half a second to load one does not pay. */
const START_AFTER = 1 << 21
/** What may be under way for each worker: results that wait for a slow document in front of them included. */
const WINDOW = { items: 128, weight: 1 << 23 }
/** Small documents go to a worker so many bytes at a time: a message takes as long as half a millisecond of work. */
const PACKING = { weigh: ({ bytes }: Source) => bytes, most: 1 << 15 }

/**
 * The records of sources, in their order; records and errors among the items pass through in their places. A document
 * whose extraction fails, or kills its worker, comes out as an InputError. `jobs` is the number of worker threads, by
 * default one a core and at most eight; 1 keeps all work in this thread. The records are the same whatever it is.
 * Throws what `openSession` throws, when the first source comes.
 */
export async function* extractSources(
  items: AsyncIterable<Item>,
  extraction: Extraction,
  jobs = Math.min(availableParallelism(), MOST_JOBS),
): AsyncGenerator<DocumentRecord | InputError> {
  const iterator = items[Symbol.asyncIterator]()
  try {
    const isDone = yield* extractHere(iterator, extraction, jobs > 1 ? START_AFTER : Number.POSITIVE_INFINITY)
    if (!isDone) yield* extractInWorkers(iterator, extraction, jobs)
  } finally {
    await iterator.return?.()
  }
}

/** Extracts items in this thread until `limit` bytes are done; returns whether there were no more. */
async function* extractHere(
  items: AsyncIterator<Item>,
  extraction: Extraction,
  limit: number,
): AsyncGenerator<DocumentRecord | InputError, boolean> {
  let extract: ReturnType<typeof openExtractor> | undefined
  let bytes = 0
  while (bytes < limit) {
    const next = await items.next()
    if (next.done === true) return true
    const item = next.value
    if (!isSource(item)) {
      yield item
      continue
    }
    // Records alone need none of it, so it is loaded with the first document.
    extract ??= (await import('./open-extractor.ts')).openExtractor(extraction)
    yield extract(item)
    bytes += item.bytes
  }
  return false
}

async function* extractInWorkers(
  items: AsyncIterator<Item>,
  extraction: Extraction,
  jobs: number,
): AsyncGenerator<DocumentRecord | InputError> {
  const pool = workerPool<Source, Answer>(new URL('./extract-worker.js', import.meta.url), extraction, jobs, PACKING)
  const extract = async (source: Source): Promise<DocumentRecord | InputError> => {
    try {
      const answer = await pool.run(source)
      return 'record' in answer ? JSON.parse(answer.record) : new InputError(...answer.failure)
    } catch (error) {
      if (error instanceof WorkerCrash) return processingFailed(source, error)
      throw error
    }
  }
  try {
    yield* inOrder(
      items,
      async (item) => (isSource(item) ? extract(item) : item),
      (item) => (isSource(item) ? PACKING.weigh(item) : 0),
      { items: jobs * WINDOW.items, weight: jobs * WINDOW.weight },
    )
  } finally {
    await pool.close()
  }
}

function isSource(item: Item): item is Source {
  return !(item instanceof InputError) && !('schema' in item)
}
