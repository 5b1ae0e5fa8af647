/** `f` joint occurrences of two words that occur `f1` and `f2` times among `n` places. */
export interface Cooccurrence {
  readonly f: number
  readonly f1: number
  readonly f2: number
  readonly n: number
}

/** Joint occurrences to be expected if the two words had nothing to do with each other. */
export function expectedTogether({ f1, f2, n }: Cooccurrence): number {
  return (f1 * f2) / n
}
