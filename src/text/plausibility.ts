import { type CharacterModel, characterModel } from './character-model.ts'
import type { SequenceTable } from './sequence-table.ts'
import { frequencyOf, type WordFrequencies, wordFrequencies } from './words.ts'

/**
 * A model of which text is language: the words of a dictionary, each by its own frequency, and which characters follow
 * which. All values are natural logarithms, the two views weighed so that they add up.
 */
export interface Plausibility {
  /** How often each word of a dictionary occurs; 0 for what only begins words. */
  readonly words: SequenceTable
  /** Of a word of two characters or more that occurs `count` times. */
  word(count: number): number
  /** At least what the characters of that word have behind each other, its first being `first`. */
  inside(count: number, first: string): number
  /** Whether the dictionary has a word. */
  has(word: string): boolean
  /** Of one simplified character, mark, letter or digit standing alone. */
  single(char: string): number
  /** Of a simplified character anywhere in running text, not weighed. */
  character(char: string): number
  /** Of a simplified character behind two others, by their codes, 0 for none. */
  follows(first: number, second: number, code: number): number
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
  dictionary ??= plausibilityOf(wordFrequencies(), characterModel())
  return dictionary
}

/** The two views overlap, so neither counts in full. */
const WORDS = 0.6
const NEIGHBOURS = 0.6
/** The second and later characters of a known word are hardly less likely than the word is. */
const WORD_BY_CHARACTERS = 1

/** The model over a dictionary and what characters follow each other. */
export function plausibilityOf(frequencies: WordFrequencies, { follows }: CharacterModel): Plausibility {
  const { total, words, characters } = frequencies
  const logTotal = Math.log(total)
  const logAll = Math.log(characters.reduce((sum, count) => sum + count, 0))
  const character = (char: string) => {
    const count = characters[char.charCodeAt(0)] as number
    return count > 0 ? Math.log(count) - logAll : FLOOR
  }
  const single = (char: string) => {
    const mark = MARKS[char]
    if (mark !== undefined) return Math.log(mark / 1000)
    if (/[A-Za-z0-9]/.test(char)) return LETTER
    if (char === ' ') return BLANK
    const count = frequencyOf(frequencies, char)
    return Math.max(FLOOR, count > 0 ? Math.log(count) - logTotal : FLOOR, character(char) - BOUND_FORM)
  }
  const singles = new Map<string, number>()
  return {
    words,
    word: (count) => WORDS * (Math.log(count) - logTotal),
    inside: (count, first) => NEIGHBOURS * (Math.log(count) - logTotal - character(first) - WORD_BY_CHARACTERS),
    has: (word) => frequencyOf(frequencies, word) > 0,
    single: (char) => {
      let value = singles.get(char)
      if (value === undefined) {
        value = WORDS * single(char)
        singles.set(char, value)
      }
      return value
    },
    character,
    follows: (first, second, code) => NEIGHBOURS * follows(first, second, code),
  }
}
