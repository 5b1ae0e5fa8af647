import { findRoot } from './find-root.ts'
import { logBinomial } from './log-gamma.ts'
import type { TwoCorpora } from './two-corpora.ts'

/** Tables as improbable as the observed one up to rounding count as such, as in R's fisher.test. */
const ROUNDING = 1e-7
/** Where R's uniroot stops by default. */
const R_TOLERANCE = Number.EPSILON ** 0.25

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
 * maximum-likelihood estimate that goes with Fisher's test. 0 or ∞ at the margins.
 *
 * By default the figure that R's `fisher.test` prints, which is what a reader will hold it against: R looks for the root on
 * [0, 1], of the odds ratio or of one over it, to within ε^¼ ≈ 1.2e-4, so that the fifth digit of a large ratio may be off.
 * With a `tolerance` of 0 it is the root itself, to double precision.
 */
export function conditionalOddsRatio(corpora: TwoCorpora, tolerance = R_TOLERANCE): number {
  const { least, logWeights } = hypergeometric(corpora)
  const seen = corpora.f1 - least
  if (seen === 0) return 0
  if (seen === logWeights.length - 1) return Number.POSITIVE_INFINITY
  const excess = (odds: number) => meanAt(Math.log(odds), logWeights) - seen
  const atOne = excess(1)
  if (atOne > 0) return findRoot(excess, 0, 1, tolerance)
  if (atOne < 0) return 1 / findRoot((inverse) => excess(1 / inverse), Number.EPSILON, 1, tolerance)
  return 1
}

/** Mean of f1, counted from its least possible value, at an odds ratio; at 0 (a log of −∞) only the least is possible. */
function meanAt(logOdds: number, logWeights: readonly number[]): number {
  if (logOdds === Number.NEGATIVE_INFINITY) return 0
  return normalized(logWeights.map((weight, index) => weight + index * logOdds)).reduce(
    (sum, p, index) => sum + p * index,
    0,
  )
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
