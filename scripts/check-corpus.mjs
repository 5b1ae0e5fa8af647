/**
 * Extracts every document of the folders given and holds each record against the laws of docs/architecture.md:
 *
 *     npm run check:corpus -- DIR...
 *
 * Prints what was found; ends with exit code 1 when a document failed or a law was broken.
 */

import { loadSloganLexicon, shippedSlogans } from '../dist/lexicon/slogan-lexicon.js'
import { InputError } from '../dist/model/errors.js'
import { DocumentRecord } from '../dist/model/record.js'
import { extractDocument } from '../dist/pipeline/extract-document.js'
import { toolInfo } from '../dist/pipeline/tool-info.js'
import { readSources } from '../dist/source/read-sources.js'
import { normalize, replay } from '../dist/text/normalize.js'
import { createSegmenter } from '../dist/tokens/create-segmenter.js'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: npm run check:corpus -- DIR...')
  process.exit(2)
}

const segmenter = createSegmenter()
const lexicons = [shippedSlogans()]
const options = { segmenter, lexicon: loadSloganLexicon(lexicons), tool: toolInfo(segmenter, lexicons), numbers: 'all' }
const totals = {
  documents: 0,
  failed: 0,
  chars: 0,
  claims: 0,
  numbers: 0,
  slogans: 0,
  repairs: 0,
  warnings: 0,
  spans: 0,
}
const broken = []
const started = performance.now()

for await (const source of readSources(folders)) {
  if (source instanceof InputError) {
    totals.failed++
    console.error(source.message)
    continue
  }
  const record = extractDocument(source, options)
  totals.documents++
  totals.chars += record.doc.chars
  totals.numbers += record.claims.length
  totals.claims += record.claims.filter(({ status }) => status === 'claim').length
  for (const part of ['slogans', 'repairs', 'warnings']) totals[part] += record[part].length
  broken.push(...brokenLaws(source, record))
}

function brokenLaws(source, record) {
  const name = source.path ?? source.id
  const problems = []
  const checked = DocumentRecord.safeParse(record)
  if (!checked.success) problems.push(`${name}: not valid: ${checked.error.issues[0]?.path.join('.')}`)
  const chars = [...source.text]
  for (const { span, raw } of [...record.claims, ...record.slogans, ...record.repairs]) {
    totals.spans++
    if (chars.slice(span.start, span.end).join('') !== raw)
      problems.push(`${name}: span ${span.start}-${span.end} is not "${raw}"`)
  }
  if (replay(source.text, record.repairs) !== normalize(source).text) problems.push(`${name}: repairs do not replay`)
  return problems
}

const seconds = (performance.now() - started) / 1000
for (const [name, value] of Object.entries(totals)) console.log(`${name.padEnd(10)} ${value}`)
console.log(`broken     ${broken.length}`)
console.log(`memory     ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most, ${seconds.toFixed(1)} s`)
for (const problem of broken.slice(0, 20)) console.error(problem)
process.exitCode = broken.length > 0 || totals.failed > 0 ? 1 : 0
