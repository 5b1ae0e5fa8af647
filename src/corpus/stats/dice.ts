/** Dice coefficient 2f / (f1 + f2) of two words that occur f1 and f2 times, f times together: Dice, Ecology 26(3), 1945. */
export function dice({ f, f1, f2 }: { readonly f: number; readonly f1: number; readonly f2: number }): number {
  return (2 * f) / (f1 + f2)
}

/**
 * 14 + log2 of the Dice coefficient: at most 14, independent of corpus size, +1 = twice as strong.
 * Rychlý, A lexicographer-friendly association score, 2008. −∞ for words that never meet.
 */
export function logDice(counts: { readonly f: number; readonly f1: number; readonly f2: number }): number {
  return 14 + Math.log2(dice(counts))
}
