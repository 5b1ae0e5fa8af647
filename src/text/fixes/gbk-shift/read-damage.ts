import { confidenceOf } from './confidence.ts'
import type { Echo } from './echo.ts'
import { type Hypothesis, hypotheses, type Inventory } from './hypotheses.ts'
import { isCovered, loosest } from './loosest.ts'
import { fullWidthMark, plainForm } from '../../plain-form.ts'
import type { Plausibility } from '../../plausibility.ts'
import { firstPlacePrior, lastPlacePrior, quotationPrior } from './priors.ts'
import { type Option, rank } from './rank.ts'
import { isHan, type Unit } from './units.ts'

/** What a reading is judged by: the dictionary, the text's own phrases and its glosses. */
export interface Judges {
  readonly model: Plausibility
  readonly echo: Echo
  readonly inventory: Inventory
}

/** The best reading of a damaged stretch that ends with the unit `last`. */
export interface DamageReading {
  readonly text: string
  readonly last: number
  readonly end: Hypothesis['end']
  readonly confidence: number
}

interface Candidate {
  readonly text: string
  readonly plain: string
  readonly score: number
  readonly hypothesis: Hypothesis
}

/** Characters on either side that a reading must make sense with. */
const CONTEXT = 6
const KEEP = 12
/** What it costs to suppose that bytes vanished, which makes nearly anything readable. */
const VANISHED = 4
/** Rarer characters are no candidates where a byte is hidden. */
const RARE = Math.log(1e-6)
/** By how much a reading must be likelier than what the page shows, in all and by character. */
const LEAST_GAIN = 6
const LEAST_GAIN_PER_CHARACTER = 1

/**
 * The most plausible reading of the stretch that starts with the orphan `units[0]`; `before` is what stands in front of it.
 * Null when nothing fits the mechanism, or nothing is clearly more plausible than what the page shows.
 */
export function readDamage(units: readonly Unit[], before: readonly string[], judges: Judges): DamageReading | null {
  const { model } = judges
  const supposed = hypotheses(units, before.at(-1) ?? '', judges.inventory)
  if (supposed.length === 0) return null
  const border = Math.max(...supposed.map(({ last }) => last)) + 1 + CONTEXT
  const shown = units.slice(0, border).map(({ char }) => fullWidthMark(char))
  const left = before.slice(-CONTEXT).map(fullWidthMark)
  const scoreOf = (chars: readonly string[]) => rank(chars.map(fixed), model, 1)[0]?.score ?? 0
  const readingsOf = (hypothesis: Hypothesis) => read(hypothesis, left, shown.slice(hypothesis.last + 1), before, judges)
  const candidates = supposed.flatMap((hypothesis) => {
    const whole = readingsOf(hypothesis)
    return [...whole, ...doubtful(hypothesis, whole[0], left.length, model).flatMap(readingsOf)]
  })
  candidates.sort((a, b) => b.score - a.score)
  const [best] = candidates
  if (best === undefined) return null
  const characters = [...best.text]
  const gain = best.score - scoreOf([...left, ...shown])
  if (gain < LEAST_GAIN || gain / (characters.length + 1) < LEAST_GAIN_PER_CHARACTER) return null
  const { hypothesis } = best
  const rival = candidates.find(({ plain }) => plain !== best.plain)
  const confidence = confidenceOf({
    hypothesis,
    text: best.text,
    margin: rival === undefined ? Infinity : best.score - rival.score,
    fluency: (best.score - scoreOf(left) - scoreOf(shown.slice(hypothesis.last + 1))) / characters.length,
    loosest: loosest([...best.plain], left.length, left.length + characters.length, model),
  })
  return { text: best.text, last: hypothesis.last, end: hypothesis.end, confidence }
}

/** The variants of a hypothesis with vanished bytes: only where a character is hidden or fits no word can they help. */
function doubtful(hypothesis: Hypothesis, best: Candidate | undefined, offset: number, model: Plausibility): Hypothesis[] {
  const plain = [...(best?.plain ?? '')]
  return hypothesis.places.flatMap((options, at) => {
    const doubt = options.length > 1 || !isCovered(plain, offset + at, model)
    const variant = doubt ? hypothesis.around(at) : null
    return variant === null ? [] : [variant]
  })
}

function fixed(char: string): Option[] {
  return [{ char, prior: 0 }]
}

/** The best readings of one hypothesis between its contexts. */
function read(
  hypothesis: Hypothesis,
  left: readonly string[],
  right: readonly string[],
  before: readonly string[],
  { model, echo }: Judges,
): Candidate[] {
  const { places } = hypothesis
  const context = before.slice(-2 * CONTEXT).map(fullWidthMark).join('')
  const options = places.map((chars, index) => {
    const usual = chars.length > 1 ? chars.filter((char) => !isHan(char) || model.character(plainForm(char)) > RARE) : chars
    const isLast = index === places.length - 1
    return usual.map((char) => {
      const first = index === 0 ? firstPlacePrior(char, context) : 0
      return { char, prior: first + (isLast ? lastPlacePrior(char, hypothesis, right[0]) : 0) }
    })
  })
  const hidden = places.flatMap(({ length }, index) => (length > 1 ? [left.length + index] : []))
  return rank([...left.map(fixed), ...options, ...right.map(fixed)], model, KEEP).map(({ text, plain, score }) => {
    const reading = [...text].slice(left.length, left.length + places.length).join('')
    const echoes = hidden.reduce((sum, place) => sum + echo(plain, place), 0)
    const prior = quotationPrior(reading, right[0]) - (hypothesis.vanished ? VANISHED : 0)
    return { text: reading, plain, score: score + echoes + prior, hypothesis }
  })
}
