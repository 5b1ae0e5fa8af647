import { createReadStream, createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { listClaims } from '../dist/corpus/list-claims.js'
import { parquetEncoder } from '../dist/formats/parquet.js'

/** Writes a million claims as Parquet, those of a file of records over and over: time, file size and greatest memory. */
const [path] = process.argv.slice(2)
if (path === undefined) throw new Error('usage: node bench/parquet.mjs records.jsonl')

const CLAIMS = 1_000_000
const target = join(tmpdir(), `koujing-bench-${process.pid}.parquet`)
const file = createWriteStream(target)
const encoder = parquetEncoder(listClaims(null, 'flat').columns)
const started = process.cpuUsage()
let written = 0
let peak = 0
for (let round = 0; written < CLAIMS; round++) {
  const before = written
  for await (const line of createInterface({ input: createReadStream(path) })) {
    // Parsed anew each time, as documents come: no string is shared between rounds.
    const { rows } = listClaims(JSON.parse(line), 'flat')
    written += rows.length
    const bytes = encoder.add(rows)
    if (bytes.length > 0 && !file.write(bytes)) await new Promise((resolve) => file.once('drain', resolve))
    peak = Math.max(peak, process.memoryUsage.rss())
    if (written >= CLAIMS) break
  }
  if (written === before) throw new Error(`${path} holds no claims`)
}
file.end(encoder.finish())
await finished(file)
const { user } = process.cpuUsage(started)
console.log(`${written} claims, ${(file.bytesWritten / 1e6).toFixed(0)} MB of Parquet`)
console.log(`${(user / 1e6).toFixed(1)} s of CPU, at most ${(peak / 1e6).toFixed(0)} MB of memory`)
await rm(target)
