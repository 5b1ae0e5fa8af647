import { fullWidthMark } from '../../plain-form.ts'
import type { Plausibility } from '../../plausibility.ts'
import { type Candidate, candidatesOf, type Judges, type Surroundings, scoreOf } from './candidates.ts'
import { confidenceOf } from './confidence.ts'
import { type Hypothesis, hypotheses } from './hypotheses.ts'
import { loosest, roughest } from './loosest.ts'
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
/** What the rest of a gloss says for damage: sound text has none. */
const GLOSS = 10
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
  const candidates = supposed.flatMap((hypothesis) => candidatesOf(hypothesis, surroundings, judges))
  candidates.sort((a, b) => b.score - a.score)
  const [best] = candidates
  if (best === undefined) return null
  const gain = gainOf(best, surroundings, judges.model)
  if (gain < LEAST_GAIN || gain / ([...best.text].length + 1) < LEAST_GAIN_PER_CHARACTER) return null
  const { text, plain, offset, hypothesis, detour } = best
  const end = offset + [...text].length
  const confidence = confidenceOf({
    hypothesis,
    text,
    detour,
    odds: oddsOf(best, candidates),
    loosest: loosest([...plain], offset, end, judges.model),
    roughest: roughest(plain, offset, end, judges.model),
  })
  return { text, last: hypothesis.last, end: hypothesis.end, confidence }
}

/** No odds are better. */
const LEAST_OTHERS = 1e-6

function oddsOf(best: Candidate, candidates: readonly Candidate[]): number {
  const others = candidates.filter(({ plain }) => plain !== best.plain)
  return -Math.log(others.reduce((sum, { score }) => sum + Math.exp(score - best.score), LEAST_OTHERS))
}

/** By how much a reading is likelier than what the page shows. */
function gainOf({ score, hypothesis }: Candidate, { left, shown }: Surroundings, model: Plausibility): number {
  return score - scoreOf([...left, ...shown], model) + (hypothesis.start === 'gloss' ? GLOSS : 0)
}
