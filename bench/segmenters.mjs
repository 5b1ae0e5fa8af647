/**
 * The segmenters against each other in one process each: load, memory, speed, agreement.
 *
 *     node bench/segmenters.mjs FILE...
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createSegmenter, SEGMENTER_NAMES } from '../dist/tokens/create-segmenter.js'
import { medianTime } from './median.mjs'

const ROUNDS = 5
const CHILD = '--measure'

const [mode, engine, ...rest] = process.argv.slice(2)
if (mode === CHILD) console.log(JSON.stringify(measure(engine, rest)))
else report(process.argv.slice(2))

/** One engine in a process of its own, so that memory is its own too. */
function measure(engine, files) {
  const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))
  const megabytes = Buffer.byteLength(lines.join('\n')) / 1e6
  const before = process.memoryUsage().rss
  const start = performance.now()
  const segmenter = createSegmenter({ engine })
  const load = performance.now() - start
  const memory = process.memoryUsage().rss - before
  const cut = medianTime(ROUNDS, () => lines.map((line) => segmenter.cut(line)))
  const tag = medianTime(ROUNDS, () => lines.map((line) => segmenter.tag(line)))
  return { name: segmenter.name, load, memory, cut: megabytes / (cut / 1000), tag: megabytes / (tag / 1000) }
}

function report(files) {
  const results = SEGMENTER_NAMES.map((engine) =>
    JSON.parse(
      execFileSync(process.execPath, [fileURLToPath(import.meta.url), CHILD, engine, ...files], { encoding: 'utf8' }),
    ),
  )
  for (const { name, load, memory, cut, tag } of results) {
    console.log(
      `${name.padEnd(28)} load ${load.toFixed(0)} ms, ${(memory / 1e6).toFixed(0)} MB, cut ${cut.toFixed(1)} MB/s, tag ${tag.toFixed(1)} MB/s`,
    )
  }
  console.log(`token agreement (F1) ${agreement(files).toFixed(4)}`)
}

/** F1 of the two engines' token borders, either as reference. */
function agreement(files) {
  const [first, second] = SEGMENTER_NAMES.map((engine) => createSegmenter({ engine }))
  let shared = 0
  let total = 0
  for (const line of files.flatMap((file) => readFileSync(file, 'utf8').split('\n'))) {
    const [a, b] = [spans(first.cut(line)), spans(second.cut(line))]
    for (const span of a) if (b.has(span)) shared++
    total += a.size + b.size
  }
  return (2 * shared) / total
}

function spans(words) {
  let end = 0
  return new Set(
    words.map((word) => {
      const start = end
      end += word.length
      return `${start}-${end}`
    }),
  )
}
