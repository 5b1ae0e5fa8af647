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
function isCovered(plain: readonly string[], at: number, model: Plausibility): boolean {
  for (let length = 2; length <= LONGEST_WORD; length++) {
    for (let start = Math.max(0, at - length + 1); start <= at && start + length <= plain.length; start++) {
      if (model.has(plain.slice(start, start + length).join(''))) return true
    }
  }
  return false
}

/** Log probability of the two neighbours of `plain[from, to]` that go together worst, each behind the two in front of it. */
export function roughest(plain: string, from: number, to: number, model: Plausibility): number {
  const behind = (at: number) =>
    at < plain.length
      ? model.follows(plain.charCodeAt(at - 2) || 0, plain.charCodeAt(at - 1) || 0, plain.charCodeAt(at))
      : 0
  let lowest = 0
  for (let at = from; at < to; at++) lowest = Math.min(lowest, behind(at) + behind(at + 1))
  return lowest
}
