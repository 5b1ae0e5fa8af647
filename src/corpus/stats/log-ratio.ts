import { inverseIncompleteBeta } from './incomplete-beta.ts'
import type { TwoCorpora } from './two-corpora.ts'

/** Walter's correction: keeps the ratio finite for words that one corpus lacks. */
const WALTER = 0.5

/**
 * Binary logarithm of the ratio of relative frequencies, ½ added to each frequency and size: 1 = twice as frequent in the
 * first corpus. Hardie, Log Ratio, CASS briefing, 2014; correction: Walter, Biometrika 62(2), 1975, as in Evert 2022.
 */
export function logRatio({ f1, n1, f2, n2 }: TwoCorpora): number {
  return Math.log2((f1 + WALTER) / (n1 + WALTER)) - Math.log2((f2 + WALTER) / (n2 + WALTER))
}

/** Log ratio without correction; infinite when one frequency is 0. */
export function plainLogRatio({ f1, n1, f2, n2 }: TwoCorpora): number {
  return Math.log2(f1 / n1) - Math.log2(f2 / n2)
}

/**
 * Confidence interval of the log ratio from the exact conditional Poisson test: given f1 + f2, f1 is binomial, and the
 * Clopper–Pearson limits of its share turn into limits of the ratio. Fay, Biostatistics 11(2), 2010.
 *
 * @param alpha probability of missing the true ratio, both sides together: 0.05, or 0.05 / number of words compared.
 */
export function logRatioInterval({ f1, n1, f2, n2 }: TwoCorpora, alpha: number): readonly [low: number, high: number] {
  const asLogRatio = (share: number) => Math.log2(share / (1 - share)) + Math.log2(n2 / n1)
  const low = f1 === 0 ? 0 : inverseIncompleteBeta(alpha / 2, f1, f2 + 1)
  // By symmetry, so that shares near 1 keep their precision.
  const highRest = f2 === 0 ? 0 : inverseIncompleteBeta(alpha / 2, f2, f1 + 1)
  return [asLogRatio(low), -Math.log2(highRest / (1 - highRest)) + Math.log2(n2 / n1)]
}

/**
 * Conservative log ratio: the end of the confidence interval nearest to 0, and 0 when the interval holds 0, so that rare
 * words cannot lead the list by chance. Evert, Measuring keyness, 2022 (`LRC` of the R package corpora).
 *
 * @param comparisons number of words compared at once; `alpha` is divided by it (Bonferroni).
 */
export function conservativeLogRatio(corpora: TwoCorpora, alpha = 0.05, comparisons = 1): number {
  const [low, high] = logRatioInterval(corpora, alpha / comparisons)
  if (low > 0) return low
  return Math.min(high, 0)
}
