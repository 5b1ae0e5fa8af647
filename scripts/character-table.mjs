/**
 * Writes lexicon/policy-characters.tsv: which characters follow which in published work reports of Chinese governments, for
 * ranking the readings of damaged text:
 *
 *     node scripts/character-table.mjs DIR [FIRST-LAST]
 *
 * counts the .md and .txt files of the folder, or those with these numbers in the order of their names. Only counts are
 * kept, and of them the 52,000 that tell most.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TABLE = new URL('../lexicon/policy-characters.tsv', import.meta.url)
const ENTRIES = 52_000
/** What absolute discounting takes from every count, for what was never seen. */
const DISCOUNT = 0.7
const LEAST_COUNT = 3
const LEAST_SINGLE_COUNT = 5
/** The border of a paragraph. */
const BORDER = '$'

const [folder, range] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node scripts/character-table.mjs DIR [FIRST-LAST]')
  process.exit(2)
}
const [first = 0, last] = (range ?? '').split('-').filter(Boolean).map(Number)
const names = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .sort()
  .slice(first, last === undefined ? undefined : last + 1)

/** Marks in full width, runs of digits as 0, runs of letters as ａ, no blanks, no markup. */
function normal(line) {
  return line
    .replaceAll('**', '')
    .replace(/[!-~]+/g, (ascii) =>
      ascii
        .replace(/[0-9]+/g, '0')
        .replace(/[A-Za-z]+/g, 'ａ')
        .replace(/[^0ａ.%]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)),
    )
    .replace(/[\s\u3000]+/g, '')
}

const counts = [new Map(), new Map(), new Map()]
const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)
for (const name of names) {
  const body = readFileSync(join(folder, name), 'utf8').replace(/^---[\s\S]*?\n---\n/, '')
  for (const line of body.split('\n').map(normal).filter(Boolean)) {
    const text = `${BORDER}${line}${BORDER}`
    for (let at = 1; at < text.length; at++) {
      for (let length = 1; length <= Math.min(3, at + 1); length++) {
        count(counts[length - 1], text.slice(at + 1 - length, at + 1))
      }
    }
  }
}
const [singles, pairs, triples] = counts
const total = [...singles.values()].reduce((sum, value) => sum + value, 0)

/** By history: how often it occurs, and how many different characters follow it. */
function histories(map) {
  const found = new Map()
  for (const [key, value] of map) {
    const history = found.get(key.slice(0, -1)) ?? { count: 0, kinds: 0 }
    found.set(key.slice(0, -1), { count: history.count + value, kinds: history.kinds + 1 })
  }
  return found
}

const behindOne = histories(pairs)
const behindTwo = histories(triples)
const anywhere = (char) => (singles.get(char) ?? 0) / total

function discounted(map, key, { count: all, kinds }, shorter) {
  return Math.max(0, (map.get(key) ?? 0) - DISCOUNT) / all + ((DISCOUNT * kinds) / all) * shorter
}

const pairProbability = (pair) => discounted(pairs, pair, behindOne.get(pair[0]), anywhere(pair[1]))
const tripleProbability = (triple) =>
  discounted(triples, triple, behindTwo.get(triple.slice(0, 2)), pairProbability(triple.slice(1)))

/** An entry tells as much as the text gets likelier or unlikelier by it than by the shorter history. */
const entries = []
for (const [key, value] of pairs) {
  if (value < LEAST_COUNT) continue
  const probability = pairProbability(key)
  entries.push({ key, probability, gain: value * Math.abs(Math.log(probability / anywhere(key[1]))) })
}
for (const [key, value] of triples) {
  if (value < LEAST_COUNT) continue
  const probability = tripleProbability(key)
  entries.push({ key, probability, gain: value * Math.log(probability / pairProbability(key.slice(1))) })
}
entries.sort((a, b) => b.gain - a.gain || (a.key < b.key ? -1 : 1))

const lines = new Map([['', []]])
for (const [key, value] of singles) {
  if (value >= LEAST_SINGLE_COUNT) lines.get('').push({ char: key, level: Math.round(-Math.log(value / total)) })
}
for (const { key, probability } of entries.slice(0, ENTRIES)) {
  const history = key.slice(0, -1)
  const followers = lines.get(history) ?? []
  followers.push({ char: key.at(-1), level: Math.round(-2 * Math.log(probability)) })
  lines.set(history, followers)
}

function letterOf(level) {
  return String.fromCharCode('a'.charCodeAt(0) + Math.max(0, Math.min(25, level)))
}

/** What a history leaves over for what it does not list, as a share of what the shorter history has for that. */
function restOf(history, followers) {
  let given = 0
  let shorter = 0
  for (const { char } of followers) {
    given += history.length === 1 ? pairProbability(history + char) : tripleProbability(history + char)
    shorter += history.length === 1 ? anywhere(char) : pairProbability(history[1] + char)
  }
  return letterOf(Math.round(-2 * Math.log((1 - given) / (1 - shorter))))
}

/** Followers by class of probability, each class a letter with its characters. */
function write(followers) {
  const classes = new Map()
  for (const { char, level } of followers) {
    const letter = letterOf(level)
    classes.set(letter, (classes.get(letter) ?? '') + char)
  }
  return [...classes.keys()].sort().map((letter) => letter + classes.get(letter))
}

const sorted = [...lines].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
const table = sorted
  .map(([history, followers]) => {
    const rest = history === '' ? '' : restOf(history, followers)
    return `${history}\t${rest}\t${write(followers).join('')}\n`
  })
  .join('')
writeFileSync(TABLE, table)
console.log(`${names.length} texts, ${total} characters, ${Buffer.byteLength(table)} bytes`)
