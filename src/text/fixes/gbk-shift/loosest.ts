import type { Plausibility } from '../../plausibility.ts'
import { isHan } from './units.ts'

const LONGEST_WORD = 4

/**
 * Log probability of the character of `plain[from, to)` that fits its surroundings worst: of those that no word covers,
 * the rarest. Infinity when words cover all.
 */
export function loosest(plain: readonly string[], from: number, to: number, model: Plausibility): number {
  let lowest = Infinity
  for (let at = from; at < to; at++) {
    const char = plain[at] as string
    if (isHan(char) && !isCovered(plain, at, model)) lowest = Math.min(lowest, model.single(char))
  }
  return lowest
}

/** Whether the character at a place is part of some word of two characters or more, wherever one cuts. */
export function isCovered(plain: readonly string[], at: number, model: Plausibility): boolean {
  for (let length = 2; length <= LONGEST_WORD; length++) {
    for (let start = Math.max(0, at - length + 1); start <= at && start + length <= plain.length; start++) {
      const word = model.word(plain.slice(start, start + length).join(''))
      if (word !== undefined && word > -Infinity) return true
    }
  }
  return false
}
