import { plainForm } from '../../plain-form.ts'
import type { Plausibility } from '../../plausibility.ts'
import type { Echo } from './echo.ts'
import type { Hypothesis, Inventory } from './hypotheses.ts'
import { firstPlacePrior, lastPlacePrior, quotationPrior, scriptPrior } from './priors.ts'
import { type Option, type Place, rank } from './rank.ts'
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
  /** Whether it supposes bytes that left no trace. */
  readonly detour: boolean
  readonly hypothesis: Hypothesis
}

/** What stands for a byte without a partner, full width as all marks are. */
const ORPHAN = '？'
/** What a character costs that belongs to the next damage. */
const UNREAD = 5
const KEEP = 12
/** Rarer characters are no candidates where a byte is hidden. */
const RARE = Math.log(1e-6)

/** The best readings of one hypothesis, best first but for what the text echoes. */
export function candidatesOf(
  hypothesis: Hypothesis,
  { left, before, shown }: Surroundings,
  { model, echo }: Judges,
): Candidate[] {
  const { places } = hypothesis
  const rest = shown.slice(hypothesis.last + 1)
  const damaged = rest.indexOf(ORPHAN)
  const right = damaged < 0 ? rest : rest.slice(0, damaged)
  const options = (chars: readonly string[], isFirst: boolean, isLast: boolean): Option[] => {
    const found = usual(chars, model)
    if (!isFirst && !isLast) return found
    return found.map(({ char, plain, prior }) => {
      const atFirst = isFirst ? firstPlacePrior(char, before) : 0
      const atLast = isLast ? lastPlacePrior(char, hypothesis, right[0]) : 0
      return { char, plain, prior: prior + atFirst + atLast }
    })
  }
  const row = places.map(({ chars, around }, index): Place => {
    const isFirst = index === 0
    const isLast = index === places.length - 1
    const two = around?.()
    return {
      options: options(chars, isFirst, isLast),
      detour: two === undefined ? null : [options(two[0], isFirst, false), options(two[1], false, isLast)],
    }
  })
  const offset = left.length
  const hidden = places.flatMap(({ chars }, index) => (chars.length > 1 ? [offset + index] : []))
  const readings = rank([...certain(left), ...row, ...certain(right)], model, KEEP)
  return readings.map(({ text, plain, score, detour }) => {
    const length = places.length + (detour ? 1 : 0)
    const reading = [...text].slice(offset, offset + length).join('')
    const echoes = hidden.reduce((sum, place) => sum + echo.gain(plain, place + (detour && place > offset ? 1 : 0)), 0)
    const prior = quotationPrior(reading, right[0]) - UNREAD * (rest.length - right.length)
    return { text: reading, plain, offset, score: score + echoes + prior, detour, hypothesis }
  })
}

/** By model and row of characters: the rows are made once for each byte. */
const supposable = new WeakMap<Plausibility, WeakMap<readonly string[], Option[]>>()

/** The characters that are common enough to be supposed; a single one is in full view. */
function usual(chars: readonly string[], model: Plausibility): Option[] {
  const known = supposable.get(model) ?? new WeakMap<readonly string[], Option[]>()
  supposable.set(model, known)
  const options = known.get(chars) ?? makeOptions(chars, model)
  known.set(chars, options)
  return options
}

function makeOptions(chars: readonly string[], model: Plausibility): Option[] {
  const isHidden = chars.length > 1
  return chars.flatMap((char) => {
    const plain = plainForm(char)
    if (isHidden && isHan(char) && model.character(plain) <= RARE) return []
    return [{ char, plain, prior: isHidden ? scriptPrior(char) : 0 }]
  })
}

/** Log probability of characters as they stand. */
export function scoreOf(chars: readonly string[], model: Plausibility): number {
  return rank(certain(chars), model, 1)[0]?.score ?? 0
}

function certain(chars: readonly string[]): Place[] {
  return chars.map((char) => ({ options: [{ char, plain: plainForm(char), prior: 0 }], detour: null }))
}
