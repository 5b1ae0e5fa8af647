/**
 * Slogan detection alone, text and tokens given, with the shipped lexicon and with one of 5,000 rows:
 *
 *     node bench/slogans.mjs DIR...
 */
import { loadSloganLexicon, shippedSlogans } from '../dist/lexicon/slogan-lexicon.js'
import { extractSlogans } from '../dist/slogans/extract-slogans.js'
import { normalize } from '../dist/text/normalize.js'
import { createSegmenter } from '../dist/tokens/create-segmenter.js'
import { documentTokens } from '../dist/tokens/document-tokens.js'
import { medianTime } from './median.mjs'
import { someSources } from './some-sources.mjs'

const ROUNDS = 7
const ROWS = 5000

const folders = process.argv.slice(2)
const sources = await someSources(folders.length > 0 ? folders : ['fixtures/policies'])
const segmenter = createSegmenter()
const documents = sources.map((source) => {
  const document = normalize(source)
  const { tag } = documentTokens(document, segmenter)
  for (const sentence of document.sentences) tag(sentence)
  return { document, tag }
})
const megabytes = documents.reduce((sum, { document }) => sum + Buffer.byteLength(document.text), 0) / 1e6

const shipped = shippedSlogans()
const { entries } = loadSloganLexicon([shipped])
for (const lexicon of [loadSloganLexicon([shipped]), loadSloganLexicon([shipped, invented(ROWS - entries.length)])]) {
  const time = medianTime(ROUNDS, () => documents.map(({ document, tag }) => extractSlogans(document, tag, lexicon)))
  console.log(
    `${String(lexicon.entries.length).padStart(5)} rows  ${(megabytes / (time / 1000)).toFixed(1).padStart(6)} MB/s`,
  )
}

/** Rows of four characters out of the texts, as a lexicon harvested from a corpus would have. */
function invented(count) {
  const text = documents.map(({ document }) => document.text.replace(/[^\p{Script=Han}]/gu, '')).join('')
  const step = Math.max(4, Math.floor(text.length / count))
  const forms = new Set(Array.from({ length: count }, (_, index) => text.slice(index * step, index * step + 4)))
  const rows = [...forms].filter((form) => form.length === 4).map((form) => `${form}\tfixed-tifa`)
  return { path: 'invented', content: `form\ttype\n${rows.join('\n')}\n` }
}
