import type { Plausibility } from '../../plausibility.ts'
import { NO_PRINT, NO_SLOT, nextPrint, nextSlot } from '../../sequence-table.ts'

/** One character that may stand at a place, with what speaks for or against it besides its neighbours. */
export interface Option {
  readonly char: string
  /** Its simplified form, in which words are listed. */
  readonly plain: string
  readonly prior: number
}

export interface Place {
  readonly options: readonly Option[]
  /** Two characters that may stand there instead, in one reading at most. */
  readonly detour: readonly [readonly Option[], readonly Option[]] | null
}

/** A reading of a row of places; `plain` is its simplified form, `score` a natural logarithm. */
export interface Reading {
  readonly text: string
  readonly plain: string
  readonly score: number
  /** Whether it takes a detour. */
  readonly detour: boolean
}

/** A word between two borders; `least` is what its characters behind the first have behind each other at least. */
interface Word extends Reading {
  readonly least: number
}

const LONGEST_WORD = 5
/** What two stops in a row cost. */
const DOUBLE_STOP = 8

export function isStop(char: string | undefined): boolean {
  return char !== undefined && '，。、；：！？'.includes(char)
}

/**
 * The best readings of a row of places, best first, by the words and the neighbours of their characters: dynamic
 * programming over the borders between places that keeps at each the `keep` best readings that differ in simplified form.
 */
export function rank(places: readonly Place[], model: Plausibility, keep: number): Reading[] {
  // Border 2n is in front of place n, border 2n + 1 in the middle of its detour.
  const borders: Reading[][] = Array.from({ length: 2 * places.length + 1 }, () => [])
  borders[0] = [{ text: '', plain: '', score: 0, detour: false }]
  const last = 2 * places.length
  let from = 0
  const extend = (at: number, word: Word, slot: number, print: number) => {
    const { options, detour } = places[at >> 1] as Place
    if (at % 2 === 1) add(at + 1, word, slot, print, detour?.[1] ?? [], word.detour)
    else {
      add(at + 2, word, slot, print, options, word.detour)
      if (detour !== null && !word.detour) add(at + 1, word, slot, print, detour[0], true)
    }
  }
  const add = (
    to: number,
    start: Word,
    slot: number,
    print: number,
    options: readonly Option[],
    detour: boolean,
  ): void => {
    const target = borders[to] as Reading[]
    const best = (borders[from] as Reading[])[0]?.score ?? 0
    const alone = start.plain === ''
    for (const { char, plain: own, prior } of options) {
      const code = own.charCodeAt(0)
      const ownSlot = nextSlot(slot, code)
      const ownPrint = nextPrint(print, code)
      const count = model.words.get(ownSlot, ownPrint)
      if (!alone && Number.isNaN(count)) continue
      const extra = start.score + prior
      const score = extra + (alone ? model.single(own) : count > 0 ? model.word(count) : -Infinity)
      const isWorthIt = !isBelow(target, keep, best + score)
      const mayGoOn = count >= 0 && to < last && start.plain.length + 1 < LONGEST_WORD
      if (!isWorthIt && !mayGoOn) continue
      const word = { text: start.text + char, plain: start.plain + own, score, detour, least: 0 }
      if (isWorthIt && alone) append(borders, from, to, word, model, keep)
      else if (isWorthIt && count > 0) {
        append(borders, from, to, { ...word, least: model.inside(count, word.plain[0] as string) }, model, keep)
      }
      if (mayGoOn) extend(to, { ...word, score: extra }, ownSlot, ownPrint)
    }
  }
  const nothing = { text: '', plain: '', score: 0, detour: false, least: 0 }
  for (; from < last; from++) {
    if ((borders[from] as Reading[]).length > 0) extend(from, nothing, NO_SLOT, NO_PRINT)
  }
  return borders[last] as Reading[]
}

function append(
  borders: readonly Reading[][],
  from: number,
  to: number,
  word: Word,
  model: Plausibility,
  keep: number,
): void {
  const target = borders[to] as Reading[]
  const stop = isStop(word.plain)
  const first = word.plain.charCodeAt(0)
  const second = word.plain.length > 1 ? word.plain.charCodeAt(1) : 0
  const behindSecond = neighbours(word.plain, model)
  for (const { text, plain, score, detour } of borders[from] as Reading[]) {
    if (word.detour && detour) continue
    // What characters have behind each other only lowers the score.
    if (isBelow(target, keep, score + word.score)) return
    const before = codeAt(plain, plain.length - 1)
    let total = score + word.score + model.follows(codeAt(plain, plain.length - 2), before, first)
    if (second > 0) total += Math.max(word.least, behindSecond + model.follows(before, first, second))
    if (stop && isStop(plain.at(-1))) total -= DOUBLE_STOP
    if (isBelow(target, keep, total)) continue
    const longer = { text: text + word.text, plain: plain + word.plain, score: total, detour: detour || word.detour }
    insert(target, longer, keep)
  }
}

/** What the third and later characters of a word have behind the others. */
function neighbours(word: string, model: Plausibility): number {
  let sum = 0
  for (let at = 2; at < word.length; at++) {
    sum += model.follows(word.charCodeAt(at - 2), word.charCodeAt(at - 1), word.charCodeAt(at))
  }
  return sum
}

function codeAt(text: string, at: number): number {
  return at < 0 ? 0 : text.charCodeAt(at)
}

function isBelow(readings: readonly Reading[], keep: number, score: number): boolean {
  return score === -Infinity || (readings.length >= keep && score <= (readings[keep - 1] as Reading).score)
}

/** Keeps `readings` sorted by falling score, distinct in plain form and at most `keep` long. */
function insert(readings: Reading[], reading: Reading, keep: number): void {
  const same = readings.findIndex(({ plain }) => plain === reading.plain)
  if (same >= 0) {
    if ((readings[same] as Reading).score >= reading.score) return
    readings.splice(same, 1)
  }
  let at = readings.length
  while (at > 0 && (readings[at - 1] as Reading).score < reading.score) at--
  readings.splice(at, 0, reading)
  if (readings.length > keep) readings.pop()
}
