import { plainText } from '../../plain-form.ts'

/** How much a reading gains at one place from standing in a phrase that the text has elsewhere; a natural logarithm. */
export type Echo = (reading: string, place: number) => number

const MOST_TEXT = 60_000
/** By length of the phrase, fitted on simulated damage. */
const GAINS = [0, 0, 1, 2.5, 4, 5]
const LONGEST = GAINS.length - 1

/** Prose repeats its phrases, so a reading that echoes one of `text` is the likelier. Places count UTF-16 units. */
export function echoOf(text: string): Echo {
  const phrases = new Set<string>()
  const plain = plainText(text.slice(0, MOST_TEXT))
  for (let start = 0; start < plain.length; start++) {
    for (let length = 2; length <= LONGEST; length++) phrases.add(plain.slice(start, start + length))
  }
  return (reading, place) => {
    for (let length = LONGEST; length > 1; length--) {
      const last = Math.min(place, reading.length - length)
      for (let start = Math.max(0, place - length + 1); start <= last; start++) {
        if (phrases.has(reading.slice(start, start + length))) return GAINS[length] as number
      }
    }
    return 0
  }
}
