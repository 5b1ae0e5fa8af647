import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { POLICY_WORDS } from './policy-words.ts'

const require = createRequire(import.meta.url)

/** Word frequencies of written Chinese (simplified), for judging which of several readings of damaged text is language. */
export interface WordFrequencies {
  /** Sum of all word frequencies. */
  readonly total: number
  /** How often a word occurs; 0 for what only begins longer words, undefined for what does not even that. */
  readonly words: ReadonlyMap<string, number>
  /** How often a character occurs in all words. */
  readonly characters: ReadonlyMap<string, number>
}

/** Neither so high that the words are read into everything nor so low that their parts outweigh them. */
const POLICY_FREQUENCY = 500

let frequencies: WordFrequencies | undefined

/** jieba's shipped dictionary and the words it lacks; read on first use (0.4 s), which only damaged texts come to. */
export function wordFrequencies(): WordFrequencies {
  frequencies ??= load()
  return frequencies
}

function load(): WordFrequencies {
  const shipped = readFileSync(require.resolve('@node-rs/jieba/dict.txt'), 'utf8')
  const policy = POLICY_WORDS.flatMap((group) => group.split(' ')).map((word) => `${word} ${POLICY_FREQUENCY}`)
  return parseFrequencies([...shipped.split('\n'), ...policy])
}

/** Reads lines of `word frequency …`; of a word listed twice the higher frequency counts. */
export function parseFrequencies(lines: readonly string[]): WordFrequencies {
  const words = new Map<string, number>()
  const characters = new Map<string, number>()
  let total = 0
  for (const line of lines) {
    const [word, field] = line.split(' ')
    if (word === undefined || field === undefined) continue
    const frequency = Number(field)
    total += frequency
    words.set(word, Math.max(frequency, words.get(word) ?? 0))
    for (const char of word) characters.set(char, (characters.get(char) ?? 0) + frequency)
    for (let end = word.length - 1; end > 0; end--) {
      const beginning = word.slice(0, end)
      if (!words.has(beginning)) words.set(beginning, 0)
    }
  }
  return { total, words, characters }
}
