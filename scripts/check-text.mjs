/**
 * What the text stage does to every document of the folders given:
 *
 *     npm run check:text -- [--opencc CASES.jsonl] DIR...
 *
 * Prints the repairs by kind; how many characters of the simplified documents come back wrong after OpenCC's s2t and our
 * conversion; what metadata is found with the front matter hidden, held against the front matter; OpenCC's own cases
 * (`{"input", "expect"}` a line), when given; the speed.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import { InputError } from '../dist/model/errors.js'
import { frontMatterEnd } from '../dist/source/front-matter.js'
import { makeSource } from '../dist/source/make-source.js'
import { readSources } from '../dist/source/read-sources.js'
import { normalize } from '../dist/text/normalize.js'
import { convertScript } from '../dist/text/script.js'
import { countMetadata, newMetadataCounts } from './metadata-counts.mjs'

const { values, positionals } = parseArgs({ options: { opencc: { type: 'string' } }, allowPositionals: true })
if (positionals.length === 0) {
  console.error('usage: npm run check:text -- [--opencc CASES.jsonl] DIR...')
  process.exit(2)
}

const { Converter } = createRequire(import.meta.url)('opencc-js/cn2t')
const toTraditional = Converter({ from: 'cn', to: 't' })

const repairs = new Map()
const metadata = newMetadataCounts()
const roundTrip = { characters: 0, wrong: 0 }
const speed = { bytes: 0, seconds: 0 }
const documents = { read: 0, failed: 0, simplified: 0 }

for await (const source of readSources(positionals)) {
  if (source instanceof InputError) {
    documents.failed++
    console.error(source.message)
    continue
  }
  documents.read++
  const started = process.cpuUsage().user
  const document = normalize(source)
  speed.seconds += (process.cpuUsage().user - started) / 1e6
  speed.bytes += source.bytes
  for (const { kind, applied } of document.repairs) {
    const name = applied === false ? `${kind}, not applied` : kind
    repairs.set(name, (repairs.get(name) ?? 0) + 1)
  }
  if (document.script === 'simplified') checkRoundTrip(source.text.slice(frontMatterEnd(source.text)))
  if (source.title !== null) countMetadata(metadata, source, normalize(withoutFrontMatter(source)))
}

/** The document as it would be had nobody written front matter for it. */
function withoutFrontMatter({ id, text }) {
  const body = text.slice(frontMatterEnd(text))
  return makeSource({ id, path: null, bytes: Buffer.from(body), encoding: 'utf-8', text: body, warnings: [] })
}

function checkRoundTrip(text) {
  const before = [...text]
  const after = [...convertScript(toTraditional(text), 'simplified').text]
  documents.simplified++
  roundTrip.characters += before.length
  roundTrip.wrong += before.filter((character, i) => character !== after[i]).length
}

console.log(`documents            ${documents.read} (${documents.failed} failed), ${(speed.bytes / 1e6).toFixed(1)} MB`)
for (const [kind, count] of [...repairs].sort((a, b) => b[1] - a[1])) console.log(`  ${kind.padEnd(26)} ${count}`)
const perMillion = (1e6 * roundTrip.wrong) / roundTrip.characters
console.log(
  `simplified → traditional → simplified, ${documents.simplified} documents: ` +
    `${roundTrip.wrong} wrong of ${roundTrip.characters} characters, ${perMillion.toFixed(2)} per million`,
)
if (metadata.documents > 0) console.log(`front matter hidden, ${metadata.documents} documents:`)
for (const [field, { known, recalled, found, right }] of Object.entries(metadata.fields)) {
  if (found === 0) continue
  console.log(
    `  ${field.padEnd(8)} found ${found}, right ${right}, in the text ${known}, of these right ${recalled}: ` +
      `precision ${(right / found).toFixed(3)}, recall ${(recalled / known).toFixed(3)}`,
  )
}
for (const miss of metadata.misses.slice(0, 40)) console.log(`    ${miss}`)
if (values.opencc !== undefined) {
  const cases = readFileSync(values.opencc, 'utf8').trim().split('\n').map(JSON.parse)
  const right = cases.filter(({ input, expect }) => convertScript(input, 'simplified').text === expect)
  console.log(`OpenCC's own cases   ${right.length} of ${cases.length} right`)
}
console.log(
  `speed                ${(speed.bytes / 1e6 / speed.seconds).toFixed(1)} MB/s of CPU time, damage repair included`,
)
