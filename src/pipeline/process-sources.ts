import type { Source } from '../model/document.ts'
import { InputError } from '../model/errors.ts'

/**
 * Processes sources one at a time, in order, with one in memory. A source that could not be read, and one that `process`
 * fails on, comes out as an InputError in its place; the others go on.
 */
export async function* processSources<R>(
  sources: AsyncIterable<Source | InputError> | Iterable<Source | InputError>,
  process: (source: Source) => R,
): AsyncGenerator<R | InputError> {
  for await (const source of sources) {
    yield source instanceof InputError ? source : processSource(source, process)
  }
}

/** What `process` makes of a source, or why it fails. */
export function processSource<R>(source: Source, process: (source: Source) => R): R | InputError {
  try {
    return process(source)
  } catch (error) {
    return processingFailed(source, error)
  }
}

/** The fault is ours, and costs only this document. */
export function processingFailed({ path, id }: Pick<Source, 'path' | 'id'>, error: unknown): InputError {
  const message = error instanceof Error ? error.message : String(error)
  return new InputError(path ?? id, `could not be processed (${message})`, 'please report it with this file')
}
