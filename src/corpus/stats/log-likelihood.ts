import type { TableCell, TwoCorpora } from './two-corpora.ts'
import { contingencyCells } from './two-corpora.ts'

/**
 * G² over all four cells, 2 Σ O ln(O/E): Dunning, Accurate Methods for the Statistics of Surprise and Coincidence,
 * Computational Linguistics 19(1), 1993. Chi-square distributed with one degree of freedom.
 */
export function logLikelihood(corpora: TwoCorpora): number {
  return gSquared(contingencyCells(corpora))
}

/**
 * G² over the word's own two cells: Rayson & Garside, Comparing Corpora using Frequency Profiling, 2000. The form of the
 * Lancaster calculators; below the four-cell value where the word is frequent.
 */
export function logLikelihoodTwoCell(corpora: TwoCorpora): number {
  return gSquared(contingencyCells(corpora).slice(0, 2))
}

/** Four-cell G² divided by Williams' q, which corrects it for small samples: Williams, Biometrika 63(1), 1976. */
export function logLikelihoodWilliams(corpora: TwoCorpora): number {
  return logLikelihood(corpora) / williamsQ(corpora)
}

export function williamsQ({ f1, n1, f2, n2 }: TwoCorpora): number {
  const n = n1 + n2
  const word = f1 + f2
  return 1 + ((n / word + n / (n - word) - 1) * (n / n1 + n / n2 - 1)) / (6 * n)
}

function gSquared(cells: readonly TableCell[]): number {
  const sum = cells.reduce(
    (total, { observed, expected }) => total + (observed === 0 ? 0 : observed * Math.log(observed / expected)),
    0,
  )
  return Math.max(0, 2 * sum)
}
