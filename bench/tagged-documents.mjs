import { normalize } from '../dist/text/normalize.js'
import { documentTokens } from '../dist/tokens/document-tokens.js'
import { someSources } from './some-sources.mjs'

/** Documents with all their tokens made: what a layer that is given text and tokens starts from; `enough` bytes of them. */
export async function taggedDocuments(folders, segmenter, enough) {
  const sources = await someSources(folders.length > 0 ? folders : ['fixtures/policies'], enough)
  return sources.map((source) => {
    const document = normalize(source)
    const { tag } = documentTokens(document, segmenter)
    for (const sentence of document.sentences) tag(sentence)
    return { document, tag }
  })
}
