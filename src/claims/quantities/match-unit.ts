import type { Unit } from '../../lexicon/unit.ts'
import { UNITS } from '../../lexicon/units.ts'

const BY_FIRST_CHARACTER = new Map<string, Unit[]>()
for (const unit of [...UNITS].sort((a, b) => b.surface.length - a.surface.length)) {
  const first = unit.surface[0] as string
  const bucket = BY_FIRST_CHARACTER.get(first)
  if (bucket === undefined) BY_FIRST_CHARACTER.set(first, [unit])
  else bucket.push(unit)
}

const LATIN = /[A-Za-z0-9]/

/** The longest unit that starts at `at` and is not the beginning of another word; null if none does. */
export function matchUnit(text: string, at: number): Unit | null {
  for (const unit of BY_FIRST_CHARACTER.get(text[at] ?? '') ?? []) {
    if (!text.startsWith(unit.surface, at)) continue
    const end = at + unit.surface.length
    if (unit.notBefore.some((word) => text.startsWith(word, end))) continue
    const next = text[end] ?? ''
    if (LATIN.test(next) && LATIN.test(unit.surface.at(-1) as string)) continue
    return unit
  }
  return null
}
