import { plainText } from '../../plain-form.ts'

/** The phrases of a text: prose repeats them, so a reading that echoes one is the likelier. */
export interface Echo {
  /** How much a simplified reading gains at one place, in UTF-16 units; a natural logarithm. */
  gain(reading: string, place: number): number
  /** Adds a text that was read since. */
  learn(text: string): void
}

const MOST_TEXT = 60_000
/** By length of the phrase, fitted on simulated damage. */
const GAINS = [0, 0, 1, 2.5, 4, 5]
const LONGEST = GAINS.length - 1
const SLOTS = 1 << 16

/** The phrases of `text` and of what is learned besides. */
export function echoOf(text: string): Echo {
  // Chains of the places where two characters stand: the latest one by hash, and for each the one before.
  const latest = new Int32Array(SLOTS).fill(-1)
  const earlier: number[] = []
  let known = ''
  const learn = (more: string) => {
    const from = known.length
    known += `${plainText(more)}\n`
    for (let at = from; at < known.length; at++) {
      const slot = slotOf(known, at)
      earlier.push(latest[slot] as number)
      latest[slot] = at
    }
  }
  const longestAround = (reading: string, pair: number): number => {
    if (pair < 0 || pair + 1 >= reading.length) return 0
    let longest = 0
    for (let at = latest[slotOf(reading, pair)] as number; at >= 0 && longest < LONGEST; at = earlier[at] as number) {
      longest = Math.max(longest, commonAround(reading, pair, known, at))
    }
    return longest
  }
  learn(text.slice(0, MOST_TEXT))
  return {
    gain: (reading, place) =>
      GAINS[Math.min(LONGEST, Math.max(longestAround(reading, place - 1), longestAround(reading, place)))] as number,
    learn,
  }
}

function slotOf(text: string, at: number): number {
  return (text.charCodeAt(at) * 40503 + text.charCodeAt(at + 1) * 31) & (SLOTS - 1)
}

/** How many characters two texts share around a pair of each; 0 when the pairs differ. */
function commonAround(a: string, atA: number, b: string, atB: number): number {
  if (a[atA] !== b[atB] || a[atA + 1] !== b[atB + 1]) return 0
  let left = 0
  while (left < LONGEST && atA - left > 0 && atB - left > 0 && a[atA - left - 1] === b[atB - left - 1]) left++
  let right = 2
  while (right < LONGEST && a[atA + right] !== undefined && a[atA + right] === b[atB + right]) right++
  return left + right
}
