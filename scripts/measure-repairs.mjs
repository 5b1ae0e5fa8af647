/**
 * Damages the clean texts of the folder given as byte-shifting sites do, repairs them, and prints how far that restored
 * them:
 *
 *     npm run check:repairs -- DIR [FIRST-LAST]
 *
 * takes the .md and .txt files, or those with these numbers in the order of their names. The same files give the same
 * figures, but for the time.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gbkShift } from '../dist/text/fixes/gbk-shift/gbk-shift.js'
import { gbkChar, gbkCode } from '../dist/text/gbk-table.js'
import { convertCharacters } from '../dist/text/opencc.js'
import { readings } from '../dist/text/pinyin.js'
import { plainForm } from '../dist/text/plain-form.js'
import { scorePage, simulatePage, siteFor } from './simulate-byte-shift.mjs'

const [folder, range = ''] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: npm run check:repairs -- DIR [FIRST-LAST]')
  process.exit(2)
}
const [first = 0, last] = range.split('-').filter(Boolean).map(Number)
const names = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .sort()
  .slice(first, last === undefined ? undefined : last + 1)

/** A generator of numbers from 0 to 1 that starts alike each time (Lehmer's, by Park and Miller). */
function randomNumbers(seed) {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

const readingOf = (char) => (plainForm(char) === char ? null : (readings(char)[0] ?? null))
const random = randomNumbers(20240601)
const totals = {}
let microseconds = 0
for (const name of names) {
  const body = readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
  const clean = convertCharacters(body, 'cn→t')
  const site = siteFor(clean, random, readingOf)
  const page = simulatePage(clean.split('\n'), site, { code: gbkCode, char: gbkChar })
  const before = process.cpuUsage()
  const findings = gbkShift(page.text)
  const { user, system } = process.cpuUsage(before)
  microseconds += user + system
  for (const [key, value] of Object.entries(scorePage(page, findings))) totals[key] = (totals[key] ?? 0) + value
}

function row(label, part, whole) {
  console.log(`| ${label} | ${part}/${whole} | ${((100 * part) / whole).toFixed(1)} % |`)
}

const { sentences, losslessSentences, losslessSentencesRestored, stretches, lossless } = totals
console.log(`${names.length} texts, ${sentences} damaged sentences, ${stretches} damaged stretches`)
console.log('| measure | count | share |\n|---|---:|---:|')
row('sentences that lost no bytes, restored exactly', losslessSentencesRestored, losslessSentences)
row('stretches that lost no bytes, restored exactly', totals.losslessRestored, lossless)
row('– read rightly, applied or not', totals.losslessReadRightly, lossless)
row('stretches that lost bytes, restored exactly', totals.lossyRestored, stretches - lossless)
row('applied repairs that are right', totals.appliedRightly, totals.applied)
console.log(`found where nothing is damaged: ${totals.elsewhere}`)
console.log(`time: ${(microseconds / 1000 / sentences).toFixed(2)} ms of CPU a damaged sentence, loading included`)
