/**
 * Slogan detection alone, text and tokens given, with the shipped lexicon and with one of 5,000 rows:
 *
 *     node bench/slogans.mjs DIR...
 */
import { loadSloganLexicon, shippedSlogans } from '../dist/lexicon/slogan-lexicon.js'
import { extractSlogans } from '../dist/slogans/extract-slogans.js'
import { createSegmenter } from '../dist/tokens/create-segmenter.js'
import { medianTime } from './median.mjs'
import { taggedDocuments } from './tagged-documents.mjs'

const ROUNDS = 7
const ROWS = 5000

const segmenter = createSegmenter()
const documents = await taggedDocuments(process.argv.slice(2), segmenter)
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
