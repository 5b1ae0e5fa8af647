import type { Hypothesis } from './hypotheses.ts'

/** What speaks for a reading; logarithms are natural. */
export interface Evidence {
  readonly hypothesis: Hypothesis
  readonly text: string
  /** How much likelier than the next best reading. */
  readonly margin: number
  /** Log probability by character. */
  readonly fluency: number
  /** Log frequency of its rarest character. */
  readonly rarest: number
}

/** A rarer character is a sign of vanished bytes. */
const ORDINARY = -9
/** A stretch of one or two hidden characters, with none in full view between them. */
const NOTHING_VISIBLE = 2
/** The best reading may lack what left no trace: a swallowed digit, the rest of a number. */
const INCOMPLETE = 0.1
const ENDS_IN_NUMERAL = /[〇零一二三四五六七八九十百千万萬亿億两兩]$/

/** Probability that a reading is right: a logistic model, fitted on simulated damage. */
export function confidenceOf({ hypothesis, text, margin, fluency, rarest }: Evidence): number {
  const openEnd = hypothesis.end !== 'letter' && hypothesis.end !== 'gloss'
  if (hypothesis.end === 'unknown' || (openEnd && ENDS_IN_NUMERAL.test(text))) return INCOMPLETE
  const visible = hypothesis.places.some((options) => options.length === 1)
  const logit =
    1.45 +
    0.26 * Math.min(margin, 10) +
    0.6 * Math.min(margin, 3) +
    0.44 * Math.max(fluency, -12) +
    0.49 * Math.min(0, rarest - ORDINARY) -
    0.1 * Math.min(text.length, 8) -
    (visible ? 0 : NOTHING_VISIBLE) -
    (hypothesis.vanished ? 0.43 : 0) +
    (hypothesis.start === 'gloss' ? 0.38 : 0)
  return Math.round(100 / (1 + Math.exp(-logit))) / 100
}
