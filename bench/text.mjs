/**
 * The whole text stage ÷ reading and decoding the same bytes:
 *
 *     node bench/text.mjs DIR...        (after npm run build)
 */
import { readFileSync } from 'node:fs'
import { InputError } from '../dist/model/errors.js'
import { decode } from '../dist/source/decode.js'
import { readSources } from '../dist/source/read-sources.js'
import { normalize } from '../dist/text/normalize.js'
import { medianTime } from './median.mjs'

const ROUNDS = 5
const ENOUGH_BYTES = 1 << 25

const sources = []
let bytes = 0
for await (const source of readSources(process.argv.slice(2))) {
  if (source instanceof InputError) throw source
  sources.push(source)
  bytes += source.bytes
  if (bytes > ENOUGH_BYTES) break
}
const paths = [...new Set(sources.map(({ path }) => path))]
const times = {
  'read and decode': medianTime(ROUNDS, () => paths.map((path) => decode(readFileSync(path)))),
  'text stage': medianTime(ROUNDS, () => sources.map((source) => normalize(source).text.length)),
}
console.log(`${sources.length} documents, ${(bytes / 1e6).toFixed(1)} MB`)
for (const [name, time] of Object.entries(times)) {
  const ratio = (time / times['read and decode']).toFixed(2)
  console.log(`  ${name.padEnd(16)} ${(bytes / 1e3 / time).toFixed(1).padStart(6)} MB/s   ${ratio} × reading`)
}
