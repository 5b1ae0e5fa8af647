import { logBinomial } from './log-gamma.ts'
import type { TwoCorpora } from './two-corpora.ts'

/** Tables as improbable as the observed one up to rounding count as such, as in R's fisher.test. */
const ROUNDING = 1e-7
const HALVINGS = 200

/** Two-sided p of Fisher's exact test: Fisher, Statistical Methods for Research Workers, 1934, §21.02. */
export function fisherExactP(corpora: TwoCorpora): number {
  const { least, logWeights } = hypergeometric(corpora)
  const probabilities = normalized(logWeights)
  const limit = (probabilities[corpora.f1 - least] as number) * (1 + ROUNDING)
  return Math.min(
    1,
    probabilities.reduce((sum, p) => (p <= limit ? sum + p : sum), 0),
  )
}

/**
 * Odds ratio that makes the observed table the mean of Fisher's noncentral hypergeometric distribution: the conditional
 * maximum-likelihood estimate that goes with Fisher's test (as R's fisher.test gives it). 0 or ∞ at the margins.
 */
export function conditionalOddsRatio(corpora: TwoCorpora): number {
  const { least, logWeights } = hypergeometric(corpora)
  const seen = corpora.f1 - least
  if (seen === 0) return 0
  if (seen === logWeights.length - 1) return Number.POSITIVE_INFINITY
  const mean = (logOdds: number) =>
    normalized(logWeights.map((weight, index) => weight + index * logOdds)).reduce(
      (sum, p, index) => sum + p * index,
      0,
    )
  let low = -100
  let high = 100
  for (let step = 0; step < HALVINGS && high - low > Number.EPSILON; step++) {
    const middle = (low + high) / 2
    if (mean(middle) < seen) low = middle
    else high = middle
  }
  return Math.exp((low + high) / 2)
}

/** Log weights of all tables with the same margins, f1 running up from its least possible value. */
function hypergeometric({ f1, n1, f2, n2 }: TwoCorpora): { least: number; logWeights: number[] } {
  const word = f1 + f2
  const least = Math.max(0, word - n2)
  const greatest = Math.min(word, n1)
  const logWeights = Array.from(
    { length: greatest - least + 1 },
    (_, index) => logBinomial(n1, least + index) + logBinomial(n2, word - least - index),
  )
  return { least, logWeights }
}

function normalized(logWeights: readonly number[]): number[] {
  const top = logWeights.reduce((most, weight) => Math.max(most, weight), Number.NEGATIVE_INFINITY)
  const weights = logWeights.map((weight) => Math.exp(weight - top))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / total)
}
