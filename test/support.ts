import { loadSloganLexicon, shippedSlogans } from '../src/lexicon/slogan-lexicon.ts'
import type { Source } from '../src/model/document.ts'
import { InputError } from '../src/model/errors.ts'
import { type ExtractOptions, extractDocument } from '../src/pipeline/extract-document.ts'
import { toolInfo } from '../src/pipeline/tool-info.ts'
import { readSources } from '../src/source/read-sources.ts'
import { createSegmenter } from '../src/tokens/create-segmenter.ts'

/** What `koujing extract --numbers all` runs with. */
export function defaultOptions(): ExtractOptions {
  const segmenter = createSegmenter()
  const lexicons = [shippedSlogans()]
  const lexicon = loadSloganLexicon(lexicons)
  return { segmenter, lexicon, tool: toolInfo(segmenter, lexicons), numbers: 'all' }
}

/** The sources of files and folders; fails on one that cannot be read. */
export async function allSources(inputs: readonly string[]): Promise<Source[]> {
  const sources: Source[] = []
  for await (const source of readSources(inputs)) {
    if (source instanceof InputError) throw source
    sources.push(source)
  }
  return sources
}

export { extractDocument }
