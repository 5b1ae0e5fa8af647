import { loadSloganLexicon, shippedSlogans } from '../dist/lexicon/slogan-lexicon.js'
import { extractDocument } from '../dist/pipeline/extract-document.js'
import { toolInfo } from '../dist/pipeline/tool-info.js'
import { normalize } from '../dist/text/normalize.js'
import { createSegmenter } from '../dist/tokens/create-segmenter.js'
import { medianTime } from './median.mjs'
import { someSources } from './some-sources.mjs'

const ROUNDS = 5

/** The whole core over decoded sources ÷ part-of-speech tagging of the same texts by the same segmenter. */
export async function benchExtract(folders) {
  const sources = await someSources(folders)
  const segmenter = createSegmenter()
  const lexicons = [shippedSlogans()]
  const options = { segmenter, lexicon: loadSloganLexicon(lexicons), tool: toolInfo(segmenter, lexicons) }
  const documents = sources.map((source) => normalize(source))
  const megabytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
  const times = {
    normalize: medianTime(ROUNDS, () => sources.map((source) => normalize(source))),
    cut: medianTime(ROUNDS, () => documents.map(({ text }) => text.split('\n').map((line) => segmenter.cut(line)))),
    tag: medianTime(ROUNDS, () => documents.map(({ text }) => text.split('\n').map((line) => segmenter.tag(line)))),
    extract: medianTime(ROUNDS, () => sources.map((source) => extractDocument(source, options))),
  }
  console.log(`${sources.length} documents, ${megabytes.toFixed(2)} MB, ${segmenter.name}`)
  for (const [name, time] of Object.entries(times)) {
    console.log(
      `  ${name.padEnd(10)} ${(megabytes / (time / 1000)).toFixed(1).padStart(6)} MB/s   ${(time / times.tag).toFixed(2)} × tag`,
    )
  }
}
