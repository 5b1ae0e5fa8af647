import { chiSquare, chiSquareYates } from '../stats/chi-square.ts'
import { chiSquareP } from '../stats/chi-square-p.ts'
import { conditionalOddsRatio, fisherExactP } from '../stats/fisher-exact.ts'
import { logLikelihood, logLikelihoodTwoCell, logLikelihoodWilliams } from '../stats/log-likelihood.ts'
import type { TwoCorpora } from '../stats/two-corpora.ts'

export interface TestResult {
  readonly statistic: number
  readonly p: number
}

interface Test {
  /** The variant in full, with its source. */
  readonly title: string
  readonly run: (corpora: TwoCorpora) => TestResult
}

/** The significance tests keyness offers. */
export const KEYNESS_TESTS = {
  g2: { title: 'four-cell log-likelihood G² (Dunning 1993)', run: byChiSquare(logLikelihood) },
  'g2-two-cell': {
    title: 'two-cell log-likelihood G² (Rayson & Garside 2000)',
    run: byChiSquare(logLikelihoodTwoCell),
  },
  'g2-williams': { title: 'G² with Williams’ correction (1976)', run: byChiSquare(logLikelihoodWilliams) },
  chi2: { title: 'χ² (Pearson 1900)', run: byChiSquare(chiSquare) },
  'chi2-yates': { title: 'χ² with Yates’ correction (1934)', run: byChiSquare(chiSquareYates) },
  fisher: {
    title: 'conditional odds ratio of Fisher’s exact test (1934)',
    run: (corpora) => ({ statistic: conditionalOddsRatio(corpora), p: fisherExactP(corpora) }),
  },
} as const satisfies Record<string, Test>

export type KeynessTest = keyof typeof KEYNESS_TESTS

function byChiSquare(measure: (corpora: TwoCorpora) => number): Test['run'] {
  return (corpora) => {
    const statistic = measure(corpora)
    return { statistic, p: chiSquareP(statistic) }
  }
}
