import { normalize } from '../dist/text/normalize.js'
import { documentTokens } from '../dist/tokens/document-tokens.js'
import { someSources } from './some-sources.mjs'

/** Documents with all their tokens made: what a layer that is given text and tokens starts from. */
export async function taggedDocuments(folders, segmenter) {
  const sources = await someSources(folders.length > 0 ? folders : ['fixtures/policies'])
  return sources.map((source) => {
    const document = normalize(source)
    const { tag } = documentTokens(document, segmenter)
    for (const sentence of document.sentences) tag(sentence)
    return { document, tag }
  })
}
