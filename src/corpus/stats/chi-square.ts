import type { TwoCorpora } from './two-corpora.ts'
import { contingencyCells } from './two-corpora.ts'

/** Pearson's χ² = Σ (O − E)² / E over the four cells: Pearson, Philosophical Magazine 50, 1900. One degree of freedom. */
export function chiSquare(corpora: TwoCorpora): number {
  return deviation(corpora, 0)
}

/** χ² with Yates' continuity correction, Σ (|O − E| − ½)² / E: Yates, Supplement to the JRSS 1(2), 1934. */
export function chiSquareYates(corpora: TwoCorpora): number {
  return deviation(corpora, 0.5)
}

function deviation(corpora: TwoCorpora, correction: number): number {
  return contingencyCells(corpora).reduce((sum, { observed, expected }) => {
    if (expected === 0) return sum
    // As in R's chisq.test: the correction never exceeds the deviation itself.
    const distance = Math.abs(observed - expected)
    return sum + (distance - Math.min(correction, distance)) ** 2 / expected
  }, 0)
}
