import type { Hypothesis } from './hypotheses.ts'

/** What speaks for a reading; logarithms are natural. */
export interface Evidence {
  readonly hypothesis: Hypothesis
  readonly text: string
  /** How much likelier than the next best reading. */
  readonly margin: number
  /** Log probability by character. */
  readonly fluency: number
  /** Log probability of the character that fits worst; Infinity when words cover all. */
  readonly loosest: number
}

/** A likelier character may well stand alone. */
const LIKELY = -5.5
/** What it costs when no character of the stretch is in full view. */
const NOTHING_VISIBLE = 1.9
const VANISHED = 1
/** The best reading may lack what left no trace: a swallowed digit, the rest of a number. */
const INCOMPLETE = 0.1
const ENDS_IN_NUMERAL = /[〇零一二三四五六七八九十百千万萬亿億两兩]$/

/** Probability that a reading is right: a logistic model, fitted on simulated damage. */
export function confidenceOf({ hypothesis, text, margin, fluency, loosest }: Evidence): number {
  const openEnd = hypothesis.end !== 'letter' && hypothesis.end !== 'gloss'
  if (hypothesis.end === 'unknown' || (openEnd && ENDS_IN_NUMERAL.test(text))) return INCOMPLETE
  const visible = hypothesis.places.some((options) => options.length === 1)
  const logit =
    1.15 +
    0.28 * Math.min(margin, 10) +
    0.55 * Math.min(margin, 3) +
    0.27 * Math.max(fluency, -12) +
    0.45 * Math.min(0, loosest - LIKELY) -
    (visible ? 0 : NOTHING_VISIBLE) -
    (hypothesis.vanished ? VANISHED : 0)
  return Math.round(100 / (1 + Math.exp(-logit))) / 100
}
