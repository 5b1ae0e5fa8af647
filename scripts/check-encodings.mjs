/**
 * Writes the UTF-8 texts of the folders given in nine encodings, whole and cut short, and decodes them again:
 *
 *     npm run check:encodings -- DIR...
 *
 * Prints how many come back exactly, and the cuts that do not.
 */

import { isUtf8 } from 'node:buffer'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../dist/source/decode.js'
import { encodingAccuracy } from './encoding-accuracy.mjs'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: npm run check:encodings -- DIR...')
  process.exit(2)
}

const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => readFileSync(join(folder, name)))
    .filter(isUtf8)
    .map(String),
)
const scores = encodingAccuracy(decode, texts)
const lengths = [...new Set(scores.map(({ length }) => length))]
const heading = (length) => (length === Number.POSITIVE_INFINITY ? 'whole' : `${length} characters`)

console.log(`| encoding | ${lengths.map(heading).join(' | ')} |`)
console.log(`|---|${lengths.map(() => '---:|').join('')}`)
for (const name of new Set(scores.map((score) => score.name))) {
  const row = scores.filter((score) => score.name === name)
  console.log(`| ${name} | ${row.map(({ total, wrong }) => `${total - wrong.length}/${total}`).join(' | ')} |`)
}
for (const { name, length, wrong } of scores) {
  for (const text of wrong) console.log(`${name}, ${heading(length)}: ${JSON.stringify(text.slice(0, 60))}`)
}
