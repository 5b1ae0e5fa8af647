import { readFileSync } from 'node:fs'
import { NO_PRINT, NO_SLOT, nextPrint, nextSlot, SequenceTable } from './sequence-table.ts'

/** Which character follows which two in policy prose: natural logarithms of probabilities. */
export interface CharacterModel {
  /** Of the character `code` behind two others, by their UTF-16 codes, 0 for none; simplified, marks in full width. */
  follows(first: number, second: number, code: number): number
}

const TABLE = new URL('../../lexicon/policy-characters.tsv', import.meta.url)
const TABLE_BITS = 18
/** Classes of probability are small letters, a half nat apart behind a character, a whole one for characters anywhere. */
const CLASSES = { first: 0x61, last: 0x7a, nats: 0.5, natsAnywhere: 1 }
const UNLISTED = -14

/** Runs of digits and runs of letters count as one character each, and have one name each. */
const DIGIT = 0x30
const LETTER = 0xff41
/** What the table calls the border of a paragraph. */
const BORDER = 0x24

let shipped: CharacterModel | undefined

/** The model over the shipped table, read on first use. */
export function characterModel(): CharacterModel {
  shipped ??= parseCharacterModel(readFileSync(TABLE, 'utf8'), TABLE_BITS)
  return shipped
}

/**
 * Reads lines of `history TAB rest TAB followers`, where followers are classes of probability (`a`, `b` …) each with the
 * characters of that class. What a line does not list is as likely as behind the shorter history, times the class `rest`
 * (Katz's back-off).
 */
export function parseCharacterModel(table: string, bits = 10): CharacterModel {
  const listed = new SequenceTable(bits)
  const rests = new SequenceTable(bits)
  const anywhere = (code: number) => {
    const value = listed.get(nextSlot(NO_SLOT, code), nextPrint(NO_PRINT, code))
    return Number.isNaN(value) ? UNLISTED : value
  }
  const behindOne = (before: number, code: number) => {
    const slot = nextSlot(NO_SLOT, before)
    const print = nextPrint(NO_PRINT, before)
    const value = listed.get(nextSlot(slot, code), nextPrint(print, code))
    return Number.isNaN(value) ? orNone(rests.get(slot, print)) + anywhere(code) : value
  }
  const behindTwo = (first: number, second: number, code: number) => {
    const slot = nextSlot(nextSlot(NO_SLOT, first), second)
    const print = nextPrint(nextPrint(NO_PRINT, first), second)
    const value = listed.get(nextSlot(slot, code), nextPrint(print, code))
    return Number.isNaN(value) ? orNone(rests.get(slot, print)) + behindOne(second, code) : value
  }
  for (const line of table.split('\n')) {
    const [history, rest, followers] = line.split('\t')
    if (history === undefined || rest === undefined || followers === undefined) continue
    let slot = NO_SLOT
    let print = NO_PRINT
    for (let at = 0; at < history.length; at++) {
      slot = nextSlot(slot, history.charCodeAt(at))
      print = nextPrint(print, history.charCodeAt(at))
    }
    const nats = history === '' ? CLASSES.natsAnywhere : CLASSES.nats
    if (rest !== '') rests.set(slot, print, (CLASSES.first - rest.charCodeAt(0)) * CLASSES.nats)
    let logarithm = 0
    for (let at = 0; at < followers.length; at++) {
      const code = followers.charCodeAt(at)
      if (code >= CLASSES.first && code <= CLASSES.last) logarithm = (CLASSES.first - code) * nats
      else listed.set(nextSlot(slot, code), nextPrint(print, code), logarithm)
    }
  }
  return {
    follows: (first, second, code) => {
      const here = nameOf(code)
      const before = nameOf(second)
      if (here === before && (here === DIGIT || here === LETTER)) return 0
      if (before === 0) return anywhere(here)
      return first === 0 ? behindOne(before, here) : behindTwo(nameOf(first), before, here)
    },
  }
}

function orNone(value: number): number {
  return Number.isNaN(value) ? 0 : value
}

function nameOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) return LETTER
  return code === 0x0a ? BORDER : code
}
