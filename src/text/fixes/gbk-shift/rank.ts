import type { Plausibility } from '../../plausibility.ts'

/** One character that may stand at a place, with what speaks for or against it besides the words it forms. */
export interface Option {
  readonly char: string
  /** Its simplified form, in which words are listed. */
  readonly plain: string
  readonly prior: number
}

/** A reading of a row of places; `plain` is its simplified form, `score` a natural logarithm. */
export interface Reading {
  readonly text: string
  readonly plain: string
  readonly score: number
}

const LONGEST_WORD = 5
/** What two stops in a row cost. */
const DOUBLE_STOP = 8

export function isStop(char: string | undefined): boolean {
  return char !== undefined && '，。、；：！？'.includes(char)
}

/**
 * The best readings of a row of places, best first, by maximum-probability segmentation: dynamic programming over the
 * places that keeps at each border the `keep` best readings that differ in simplified form.
 */
export function rank(places: readonly (readonly Option[])[], model: Plausibility, keep: number): Reading[] {
  const borders: Reading[][] = Array.from({ length: places.length + 1 }, () => [])
  borders[0] = [{ text: '', plain: '', score: 0 }]
  const extend = (from: number, to: number, text: string, plain: string, prior: number) => {
    for (const option of places[to] ?? []) {
      const word = plain + option.plain
      const gain = to === from ? model.single(word) : model.word(word)
      if (gain === undefined) continue
      const bonus = prior + option.prior
      if (gain > -Infinity)
        append(borders, from, to + 1, { text: text + option.char, plain: word, score: gain + bonus }, keep)
      if (to + 1 < places.length && to + 1 - from < LONGEST_WORD) extend(from, to + 1, text + option.char, word, bonus)
    }
  }
  for (let from = 0; from < places.length; from++) extend(from, from, '', '', 0)
  return borders[places.length] as Reading[]
}

function append(borders: readonly Reading[][], from: number, to: number, word: Reading, keep: number): void {
  const target = borders[to] as Reading[]
  const stop = isStop(word.plain)
  for (const { text, plain, score } of borders[from] as Reading[]) {
    const total = score + word.score - (stop && isStop(plain.at(-1)) ? DOUBLE_STOP : 0)
    if (target.length < keep || total > (target[keep - 1] as Reading).score) {
      insert(target, { text: text + word.text, plain: plain + word.plain, score: total }, keep)
    } else if (!stop) {
      return
    }
  }
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
