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
    if (source instanceof InputError) {
      yield source
      continue
    }
    try {
      yield process(source)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      yield new InputError(
        source.path ?? source.id,
        `could not be processed (${message})`,
        'please report it with this file',
      )
    }
  }
}
