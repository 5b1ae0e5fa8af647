import type { Unit } from '../../lexicon/unit.ts'
import { UNITS } from '../../lexicon/units.ts'

/** A unit with what excludes it split into single characters, which are looked up, and longer words. */
interface Candidate {
  readonly unit: Unit
  readonly surface: string
  readonly excludedCharacters: string
  readonly excludedWords: readonly string[]
  readonly latin: boolean
}

const BY_FIRST_CHARACTER: Candidate[][] = []
for (const unit of [...UNITS].sort((a, b) => b.surface.length - a.surface.length)) {
  const code = unit.surface.charCodeAt(0)
  BY_FIRST_CHARACTER[code] ??= []
  BY_FIRST_CHARACTER[code].push({
    unit,
    surface: unit.surface,
    excludedCharacters: unit.notBefore.filter((word) => word.length === 1).join(''),
    excludedWords: unit.notBefore.filter((word) => word.length > 1),
    latin: /[A-Za-z0-9]$/.test(unit.surface),
  })
}
const NO_CANDIDATES: readonly Candidate[] = []
const LATIN = /[A-Za-z0-9]/

/** The longest unit that starts at `at` and is not the beginning of another word; null if none does. */
export function matchUnit(text: string, at: number): Unit | null {
  const candidates = (at < text.length ? BY_FIRST_CHARACTER[text.charCodeAt(at)] : undefined) ?? NO_CANDIDATES
  for (const { unit, surface, excludedCharacters, excludedWords, latin } of candidates) {
    if (surface.length > 1 && !text.startsWith(surface, at)) continue
    const end = at + surface.length
    const next = text[end]
    if (next === undefined) return unit
    if (excludedCharacters.includes(next) || (latin && LATIN.test(next))) continue
    if (excludedWords.some((word) => text.startsWith(word, end))) continue
    return unit
  }
  return null
}
