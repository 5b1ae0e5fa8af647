export type Correction = 'none' | 'bonferroni' | 'holm' | 'bh'

const ADJUST: Record<Correction, (ascending: readonly number[]) => number[]> = {
  none: (p) => [...p],
  bonferroni: (p) => p.map((value) => value * p.length),
  holm: (p) =>
    cumulative(
      p.map((value, rank) => value * (p.length - rank)),
      Math.max,
    ),
  bh: (p) => cumulative(p.map((value, rank) => (value * p.length) / (rank + 1)).reverse(), Math.min).reverse(),
}

/**
 * Adjusts p-values for the number of tests, in the order given. `bonferroni` and `holm` (Holm, Scandinavian Journal of
 * Statistics 6(2), 1979) hold the chance of any false finding, `bh` (Benjamini & Hochberg, JRSS B 57(1), 1995) the share
 * of false ones among the findings.
 */
export function adjustP(values: readonly number[], correction: Correction): number[] {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number) || a - b)
  const adjusted = ADJUST[correction](order.map((index) => values[index] as number))
  const result = new Array<number>(values.length)
  for (const [rank, index] of order.entries()) result[index] = Math.min(1, adjusted[rank] as number)
  return result
}

function cumulative(values: readonly number[], pick: (...pair: number[]) => number): number[] {
  let last: number | undefined
  return values.map((value) => {
    last = last === undefined ? value : pick(last, value)
    return last
  })
}
