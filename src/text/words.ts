import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { POLICY_WORDS } from './policy-words.ts'
import { NO_PRINT, NO_SLOT, nextPrint, nextSlot, SequenceTable } from './sequence-table.ts'

const require = createRequire(import.meta.url)

/** Word frequencies of written Chinese (simplified), for judging which of several readings of damaged text is language. */
export interface WordFrequencies {
  /** Sum of all word frequencies. */
  readonly total: number
  /** How often a word occurs; 0 for what only begins longer words, NaN for what does not even that. */
  readonly words: SequenceTable
  /** How often a character occurs in all words, by its code. */
  readonly characters: Float64Array
}

/** Neither so high that the words are read into everything nor so low that their parts outweigh them. */
const POLICY_FREQUENCY = 500
/** For the 350,000 words of the shipped dictionary and their beginnings. */
const TABLE_BITS = 20

let frequencies: WordFrequencies | undefined

/** jieba's shipped dictionary and the words it lacks; read on first use (0.2 s), which only damaged texts come to. */
export function wordFrequencies(): WordFrequencies {
  frequencies ??= load()
  return frequencies
}

function load(): WordFrequencies {
  const shipped = readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8')
  const policy = POLICY_WORDS.flatMap((group) => group.split(' ')).map((word) => `${word} ${POLICY_FREQUENCY}\n`)
  return parseFrequencies(`${shipped}\n${policy.join('')}`, TABLE_BITS)
}

/** Reads lines of `word frequency …`; of a word listed twice the higher frequency counts. */
export function parseFrequencies(lines: string, bits = 10): WordFrequencies {
  const words = new SequenceTable(bits)
  const characters = new Float64Array(0x10000)
  let total = 0
  for (let start = 0; start < lines.length; ) {
    const found = lines.indexOf('\n', start)
    const end = found < 0 ? lines.length : found
    const space = lines.indexOf(' ', start)
    if (space > start && space < end) {
      const frequency = Number.parseInt(lines.slice(space + 1, Math.min(end, space + 12)), 10)
      total += frequency
      enter(words, lines, start, space, frequency)
      for (let at = start; at < space; at++) (characters[lines.charCodeAt(at)] as number) += frequency
    }
    start = end + 1
  }
  return { total, words, characters }
}

function enter(words: SequenceTable, lines: string, start: number, end: number, frequency: number): void {
  let slot = NO_SLOT
  let print = NO_PRINT
  for (let at = start; at < end; at++) {
    slot = nextSlot(slot, lines.charCodeAt(at))
    print = nextPrint(print, lines.charCodeAt(at))
    const known = words.get(slot, print)
    const value = at === end - 1 ? frequency : 0
    if (!(known >= value)) words.set(slot, print, value)
  }
}

/** How often a word occurs, as `words` has it. */
export function frequencyOf({ words }: WordFrequencies, word: string): number {
  let slot = NO_SLOT
  let print = NO_PRINT
  for (let at = 0; at < word.length; at++) {
    slot = nextSlot(slot, word.charCodeAt(at))
    print = nextPrint(print, word.charCodeAt(at))
  }
  return words.get(slot, print)
}
