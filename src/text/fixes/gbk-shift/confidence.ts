import type { Hypothesis } from './hypotheses.ts'

/** What speaks for a reading; logarithms are natural. */
export interface Evidence {
  readonly hypothesis: Hypothesis
  /** In characters. */
  readonly length: number
  /** How much likelier than the next best reading. */
  readonly margin: number
  /** Log probability by character. */
  readonly fluency: number
  /** Log frequency of its rarest character. */
  readonly rarest: number
}

/** Frequent enough that a rarer character may be a sign of vanished bytes. */
const ORDINARY = -9

/** Probability that a reading is right: a logistic model, fitted on simulated damage. */
export function confidenceOf({ hypothesis, length, margin, fluency, rarest }: Evidence): number {
  // After a swallowed digit the best reading is still wrong.
  if (hypothesis.end === 'unknown') return 0.1
  const visible = hypothesis.places.filter(({ length: options }) => options === 1).length
  const logit =
    1.5 +
    0.22 * Math.min(margin, 10) +
    0.58 * Math.min(margin, 3) +
    0.46 * Math.max(fluency, -12) +
    0.64 * Math.min(0, rarest - ORDINARY) +
    (hypothesis.start === 'gloss' ? 1.15 : 0) -
    0.19 * Math.min(length, 8) -
    (visible === 0 ? 1.39 : visible === 1 ? 0.67 : 0)
  return Math.round(100 / (1 + Math.exp(-logit))) / 100
}
