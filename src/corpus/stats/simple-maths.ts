import type { TwoCorpora } from './two-corpora.ts'

const MILLION = 1e6

/**
 * Ratio of frequencies per million, `lambda` added to each: larger lambda favours commoner words.
 * Kilgarriff, Simple maths for keywords, 2009.
 */
export function simpleMaths({ f1, n1, f2, n2 }: TwoCorpora, lambda = 100): number {
  return ((f1 / n1) * MILLION + lambda) / ((f2 / n2) * MILLION + lambda)
}
