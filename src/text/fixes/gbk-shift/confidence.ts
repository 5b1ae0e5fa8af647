import type { Hypothesis } from './hypotheses.ts'
import { isHan } from './units.ts'

/** What speaks for a reading; logarithms are natural. */
export interface Evidence {
  readonly hypothesis: Hypothesis
  readonly text: string
  /** Whether it supposes bytes that left no trace. */
  readonly detour: boolean
  /** How much likelier than all other readings together. */
  readonly odds: number
  /** Log probability of the character that fits worst; Infinity when words cover all. */
  readonly loosest: number
  /** Log probability of the two neighbours that go together worst. */
  readonly roughest: number
}

/** A likelier character may well stand alone. */
const LIKELY = -3.3
/** What it costs when no character of the stretch is in full view. */
const NOTHING_VISIBLE = 2.55
const DETOUR = 2.08
/** Where only a mark brings the bytes back in step, the last character is open. */
const OPEN_END = 1.02
/** Unless it is a mark itself, which few characters could be mistaken for. */
const ENDS_IN_MARK = 2.78
const STARTS_AT_GLOSS = 0.83
/** The best reading may lack what left no trace: a swallowed digit, the rest of a number. */
const INCOMPLETE = 0.1
const ENDS_IN_NUMERAL = /[〇零一二三四五六七八九十百千万萬亿億两兩]$/

/** Probability that a reading is right: a logistic model, fitted on simulated damage. */
export function confidenceOf({ hypothesis, text, detour, odds, loosest, roughest }: Evidence): number {
  const { start, end, places } = hypothesis
  const isOpen = end !== 'letter' && end !== 'gloss'
  if (end === 'unknown' || (isOpen && ENDS_IN_NUMERAL.test(text))) return INCOMPLETE
  const isVisible = places.some(({ chars }) => chars.length === 1)
  const logit =
    2.5 +
    0.27 * Math.min(odds, 8) +
    0.42 * Math.min(odds, 3) +
    0.56 * Math.min(0, loosest - LIKELY) +
    0.18 * roughest +
    (isHan(text.at(-1) ?? '') ? 0 : ENDS_IN_MARK) +
    (start === 'gloss' ? STARTS_AT_GLOSS : 0) -
    (isOpen ? OPEN_END : 0) -
    (isVisible ? 0 : NOTHING_VISIBLE) -
    (detour ? DETOUR : 0)
  return Math.round(100 / (1 + Math.exp(-logit))) / 100
}
