import { FORMULA_NOUNS, FORMULA_VERBS } from './generic-wording.ts'

const VERBS = new Set(FORMULA_VERBS)
const NOUNS = new Set(FORMULA_NOUNS)
const VERB_LENGTHS = lengthsBy(FORMULA_VERBS, (verb) => verb.charCodeAt(verb.length - 1))
const NOUN_LENGTHS = lengthsBy(FORMULA_NOUNS, (noun) => noun.charCodeAt(0))

/** Whether a formula verb stands directly before `[start, end)` or a formula noun directly after it. */
export function isFramed(units: Uint16Array, start: number, end: number): boolean {
  const verbs = VERB_LENGTHS.get(units[start - 1] as number)
  if (verbs?.some((length) => start >= length && VERBS.has(slice(units, start - length, start)))) return true
  const nouns = NOUN_LENGTHS.get(units[end] as number)
  return nouns?.some((length) => NOUNS.has(slice(units, end, end + length))) ?? false
}

/** Lengths of the words by one of their units: most neighbours of a form touch none of the words. */
function lengthsBy(list: readonly string[], unitOf: (word: string) => number): ReadonlyMap<number, readonly number[]> {
  const lengths = new Map<number, Set<number>>()
  for (const word of list) lengths.set(unitOf(word), (lengths.get(unitOf(word)) ?? new Set()).add(word.length))
  return new Map([...lengths].map(([unit, set]) => [unit, [...set]]))
}

function slice(units: Uint16Array, start: number, end: number): string {
  return String.fromCharCode(...units.subarray(start, end))
}
