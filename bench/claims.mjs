/**
 * The claim layer alone, text and tokens given, beside Microsoft Recognizers-Text in the same run:
 *
 *     npm --prefix bench/peers install
 *     node bench/claims.mjs DIR...
 */
import { createRequire } from 'node:module'
import { extractClaims } from '../dist/claims/extract-claims.js'
import { makeSource } from '../dist/source/make-source.js'
import { normalize } from '../dist/text/normalize.js'
import { createSegmenter } from '../dist/tokens/create-segmenter.js'
import { documentTokens } from '../dist/tokens/document-tokens.js'
import { medianTime } from './median.mjs'
import { taggedDocuments } from './tagged-documents.mjs'

/** The first of them compiles what the others run. */
const ROUNDS = 5
/** All of 500 reports: what fits in memory with its tokens. */
const ENOUGH_BYTES = 1 << 25
/** Recognizers-Text reads some kilobytes a second, so it gets a sample of the sentences. */
const PEER_SENTENCES = 60

const segmenter = createSegmenter()
const documents = await taggedDocuments(process.argv.slice(2), segmenter, ENOUGH_BYTES)

const own = speed(
  documents.map(({ document }) => document.text),
  ROUNDS,
  () => {
    // Each document's claims are let go, as they are once a record is written.
    for (const { document, tag } of documents) extractClaims(document, tag)
  },
)
console.log(`koujing claims      ${own.toFixed(2).padStart(8)} MB/s`)
for (const [name, text] of Object.entries(pathological())) {
  console.log(
    `  ${name.padEnd(18)}${speed([text], 1, () => claimsOf(text))
      .toFixed(2)
      .padStart(8)} MB/s`,
  )
}

const peer = loadPeer()
if (peer === null) {
  console.log('Recognizers-Text is not installed: npm --prefix bench/peers install')
} else {
  const sentences = documents
    .flatMap(({ document }) => document.sentences.map(({ start, end }) => document.text.slice(start, end)))
    .filter((sentence) => /\d/.test(sentence))
    .slice(0, PEER_SENTENCES)
  const peers = speed(sentences, 1, () => sentences.map((sentence) => peer(sentence)))
  console.log(
    `Recognizers-Text    ${peers.toFixed(4).padStart(8)} MB/s   koujing is ${Math.round(own / peers)} times as fast`,
  )
}

function speed(texts, rounds, run) {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  return megabytes / (medianTime(rounds, run) / 1000)
}

/** Megabyte lines that a backtracking expression would choke on. */
function pathological() {
  const line = (unit) => unit.repeat(Math.floor(1e6 / Buffer.byteLength(unit)))
  return { digits: line('1234567890'), numerals: line('一'), brackets: line('（'), claims: line('新增停车位1965个、') }
}

function claimsOf(text) {
  const bytes = Buffer.from(text)
  const source = makeSource({ id: 'x', path: null, bytes, encoding: 'utf-8', text, warnings: [] })
  const document = normalize(source)
  return extractClaims(document, documentTokens(document, segmenter).tag)
}

/** Its four models that read quantities, together. */
function loadPeer() {
  try {
    const require = createRequire(new URL('./peers/package.json', import.meta.url))
    const suite = require('@microsoft/recognizers-text-suite')
    const models = ['recognizeNumber', 'recognizePercentage', 'recognizeCurrency', 'recognizeDimension']
    return (sentence) => models.map((model) => suite[model](sentence, 'zh-cn'))
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return null
    throw error
  }
}
