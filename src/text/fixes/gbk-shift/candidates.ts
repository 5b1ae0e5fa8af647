import { plainForm } from '../../plain-form.ts'
import type { Plausibility } from '../../plausibility.ts'
import type { Echo } from './echo.ts'
import type { Hypothesis, Inventory } from './hypotheses.ts'
import { firstPlacePrior, lastPlacePrior, quotationPrior, scriptPrior } from './priors.ts'
import { type Option, rank } from './rank.ts'
import { isHan } from './units.ts'

/** What a reading is judged by: the dictionary, the text's own phrases and its glosses. */
export interface Judges {
  readonly model: Plausibility
  readonly echo: Echo
  readonly inventory: Inventory
}

/** A damaged stretch and what stands around it, ASCII marks in full width. */
export interface Surroundings {
  /** The characters in front that a reading must make sense with. */
  readonly left: readonly string[]
  /** The clause in front, for the rules of punctuation. */
  readonly before: string
  /** What the page shows from the stretch on, a unit each. */
  readonly shown: readonly string[]
}

/** One reading of a damaged stretch; `plain` is simplified and includes what stands around, which is `offset` characters in front. */
export interface Candidate {
  readonly text: string
  readonly plain: string
  readonly offset: number
  readonly score: number
  readonly hypothesis: Hypothesis
}

const KEEP = 12
/** What it costs to suppose that bytes vanished, which makes nearly anything readable. */
const VANISHED = 4
/** Rarer characters are no candidates where a byte is hidden. */
const RARE = Math.log(1e-6)

/** The best readings of one hypothesis, best first but for what the text echoes. */
export function candidatesOf(
  hypothesis: Hypothesis,
  { left, before, shown }: Surroundings,
  { model, echo }: Judges,
): Candidate[] {
  const { places, vanished } = hypothesis
  const right = shown.slice(hypothesis.last + 1)
  const options = places.map((chars, index) => {
    const usual =
      chars.length > 1 ? chars.filter((char) => !isHan(char) || model.character(plainForm(char)) > RARE) : chars
    const isLast = index === places.length - 1
    const priorOf = (char: string) =>
      (chars.length > 1 ? scriptPrior(char) : 0) +
      (index === 0 ? firstPlacePrior(char, before) : 0) +
      (isLast ? lastPlacePrior(char, hypothesis, right[0]) : 0)
    return usual.map((char) => ({ char, plain: plainForm(char), prior: priorOf(char) }))
  })
  const offset = left.length
  const hidden = places.flatMap(({ length }, index) => (length > 1 ? [offset + index] : []))
  return rank([...certain(left), ...options, ...certain(right)], model, KEEP).map(({ text, plain, score }) => {
    const reading = [...text].slice(offset, offset + places.length).join('')
    const echoes = hidden.reduce((sum, place) => sum + echo(plain, place), 0)
    const prior = quotationPrior(reading, right[0]) - (vanished ? VANISHED : 0)
    return { text: reading, plain, offset, score: score + echoes + prior, hypothesis }
  })
}

/** Log probability of characters as they stand. */
export function scoreOf(chars: readonly string[], model: Plausibility): number {
  return rank(certain(chars), model, 1)[0]?.score ?? 0
}

function certain(chars: readonly string[]): Option[][] {
  return chars.map((char) => [{ char, plain: plainForm(char), prior: 0 }])
}
