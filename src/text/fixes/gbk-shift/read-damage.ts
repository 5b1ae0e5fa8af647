import { fullWidthMark } from '../../plain-form.ts'
import type { Plausibility } from '../../plausibility.ts'
import { type Candidate, candidatesOf, type Judges, type Surroundings, scoreOf } from './candidates.ts'
import { confidenceOf } from './confidence.ts'
import { type Hypothesis, hypotheses } from './hypotheses.ts'
import { isCovered, loosest } from './loosest.ts'
import type { Unit } from './units.ts'

/** The best reading of a damaged stretch that ends with the unit `last`. */
export interface DamageReading {
  readonly text: string
  readonly last: number
  readonly end: Hypothesis['end']
  readonly confidence: number
}

/** Characters on either side that a reading must make sense with. */
const CONTEXT = 6
const CLAUSE = 12
/** By how much a reading must be likelier than what the page shows, in all and by character. */
const LEAST_GAIN = 6
const LEAST_GAIN_PER_CHARACTER = 1

/**
 * The most plausible reading of the stretch that starts with the orphan `units[0]`; `before` is what stands in front of it.
 * Null when nothing fits the mechanism, or nothing is clearly more plausible than what the page shows.
 */
export function readDamage(units: readonly Unit[], before: readonly string[], judges: Judges): DamageReading | null {
  const supposed = hypotheses(units, before.at(-1) ?? '', judges.inventory)
  if (supposed.length === 0) return null
  const border = Math.max(...supposed.map(({ last }) => last)) + 1 + CONTEXT
  const surroundings = {
    left: before.slice(-CONTEXT).map(fullWidthMark),
    before: before.slice(-CLAUSE).map(fullWidthMark).join(''),
    shown: units.slice(0, border).map(({ char }) => fullWidthMark(char)),
  }
  const candidates = supposed.flatMap((hypothesis) => {
    const whole = candidatesOf(hypothesis, surroundings, judges)
    const variants = variantsOf(hypothesis, whole[0], judges.model)
    return [...whole, ...variants.flatMap((variant) => candidatesOf(variant, surroundings, judges))]
  })
  candidates.sort((a, b) => b.score - a.score)
  const [best] = candidates
  if (best === undefined || !isGain(best, surroundings, judges.model)) return null
  const rival = candidates.find(({ plain }) => plain !== best.plain)
  const { text, hypothesis } = best
  const confidence = confidenceOf({
    hypothesis,
    text,
    margin: rival === undefined ? Infinity : best.score - rival.score,
    fluency: fluencyOf(best, surroundings, judges.model),
    loosest: loosest([...best.plain], best.offset, best.offset + [...text].length, judges.model),
  })
  return { text, last: hypothesis.last, end: hypothesis.end, confidence }
}

/** The variants of a hypothesis with vanished bytes: where a character of its best reading is hidden or fits no word. */
function variantsOf(hypothesis: Hypothesis, best: Candidate | undefined, model: Plausibility): Hypothesis[] {
  const chars = [...(best?.plain ?? '')]
  return hypothesis.places.flatMap((options, at) => {
    const doubt = best === undefined || options.length > 1 || !isCovered(chars, best.offset + at, model)
    const variant = doubt ? hypothesis.around(at) : null
    return variant === null ? [] : [variant]
  })
}

function isGain({ text, score }: Candidate, { left, shown }: Surroundings, model: Plausibility): boolean {
  const gain = score - scoreOf([...left, ...shown], model)
  return gain >= LEAST_GAIN && gain / ([...text].length + 1) >= LEAST_GAIN_PER_CHARACTER
}

/** Log probability by character of the reading alone. */
function fluencyOf({ text, score, hypothesis }: Candidate, { left, shown }: Surroundings, model: Plausibility): number {
  return (score - scoreOf(left, model) - scoreOf(shown.slice(hypothesis.last + 1), model)) / [...text].length
}
