import { InputError } from '../dist/model/errors.js'
import { readSources } from '../dist/source/read-sources.js'

const ENOUGH_BYTES = 1 << 21

/** Sources up to a size that takes seconds, not minutes. */
export async function someSources(folders, enough = ENOUGH_BYTES) {
  const sources = []
  let bytes = 0
  for await (const source of readSources(folders)) {
    if (source instanceof InputError) throw source
    sources.push(source)
    bytes += source.bytes
    if (bytes > enough) break
  }
  return sources
}
