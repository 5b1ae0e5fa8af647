import { type WordFrequencies, wordFrequencies } from './words.ts'

/** A model of which text is language: a unigram model of words, marks and characters. All values are natural logarithms. */
export interface Plausibility {
  /** Of a simplified word of two characters or more; -Infinity for what only begins words, undefined for what does not even that. */
  word(word: string): number | undefined
  /** Of one simplified character, mark, letter or digit standing alone. */
  single(char: string): number
  /** Of a simplified character anywhere in running text. */
  character(char: string): number
}

/** Occurrences per thousand words of policy prose, rounded; a single dash or half an ellipsis hardly occurs. */
const MARKS: Readonly<Record<string, number>> = {
  '，': 60,
  '、': 37,
  '。': 23,
  '“': 25,
  '”': 25,
  '；': 4,
  '：': 2,
  '？': 0.3,
  '！': 0.6,
  '（': 7,
  '）': 7,
  '《': 1.5,
  '》': 1.5,
  '‘': 1,
  '’': 1,
  '—': 0.2,
  '…': 0.1,
  '·': 0.3,
  '%': 0.5,
}
const FLOOR = Math.log(1e-12)
const LETTER = Math.log(2e-3)
const BLANK = Math.log(1e-2)
/** What a character costs that stands alone although it is no word by itself. */
const BOUND_FORM = 4

let dictionary: Plausibility | undefined

/** The model over the shipped dictionary, made on first use, which only damaged texts come to. */
export function dictionaryModel(): Plausibility {
  dictionary ??= plausibilityOf(wordFrequencies())
  return dictionary
}

/** The plausibility model over a dictionary. */
export function plausibilityOf({ total, words, characters }: WordFrequencies): Plausibility {
  const logTotal = Math.log(total)
  let all = 0
  for (const count of characters.values()) all += count
  const logAll = Math.log(all)
  const log = (count: number | undefined, logOfAll: number) =>
    count === undefined || count === 0 ? undefined : Math.log(count) - logOfAll
  const character = (char: string) => log(characters.get(char), logAll) ?? FLOOR
  const single = (char: string) => {
    const mark = MARKS[char]
    if (mark !== undefined) return Math.log(mark / 1000)
    if (/[A-Za-z0-9]/.test(char)) return LETTER
    if (char === ' ') return BLANK
    return Math.max(FLOOR, log(words.get(char), logTotal) ?? FLOOR, character(char) - BOUND_FORM)
  }
  const singles = new Map<string, number>()
  const beginsWord = beginnings(words)
  return {
    word: (word) => {
      if (!beginsWord(word)) return undefined
      const count = words.get(word)
      return count === undefined ? undefined : Math.log(count) - logTotal
    },
    single: (char) => {
      let value = singles.get(char)
      if (value === undefined) {
        value = single(char)
        singles.set(char, value)
      }
      return value
    },
    character,
  }
}

const SLOTS = 1 << 20

/** A quick test that rejects most strings that no word begins like, by a hash of their first two characters. */
function beginnings(words: ReadonlyMap<string, number>): (word: string) => boolean {
  const slotOf = (word: string) => (word.charCodeAt(0) * 40503 + word.charCodeAt(1) * 31) & (SLOTS - 1)
  const slots = new Uint8Array(SLOTS)
  for (const word of words.keys()) {
    if (word.length > 1) slots[slotOf(word)] = 1
  }
  return (word) => slots[slotOf(word)] === 1
}
