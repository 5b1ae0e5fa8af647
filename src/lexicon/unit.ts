/** What a unit measures; decides the kind of a claim and how its subject is looked for. */
export type UnitFamily = 'item' | 'person' | 'event' | 'money' | 'ratio' | 'time' | 'physical'

/** One unit or classifier as it is written after a number, in simplified script and without 万 or 亿. */
export interface Unit {
  readonly surface: string
  /** ISO 4217 for money, UCUM for the rest; null if there is none. */
  readonly code: string | null
  readonly family: UnitFamily
  /** What the record shows when it is not the surface: 圆 → 元. */
  readonly canonical: string
  /** What may not follow, because the surface is then the start of another word: 3部门 counts no 部. */
  readonly notBefore: readonly string[]
  /** A phrase with exactly one quantity in this unit, and its value. */
  readonly example: readonly [phrase: string, value: number]
}

/** A row of a unit table: surface, code, example phrase, value of the quantity in it, and what deviates. */
export type UnitRow = readonly [
  surface: string,
  code: string | null,
  phrase: string,
  value: number,
  more?: { readonly canonical?: string; readonly notBefore?: string },
]

/** Blank-separated strings, or single characters if there is no blank. */
function strings(list: string): string[] {
  return list.includes(' ') ? list.split(' ') : [...list]
}

/** The units of one family from the rows of its table. */
export function unitsOf(family: UnitFamily, rows: readonly UnitRow[]): Unit[] {
  return rows.map(([surface, code, phrase, value, more]) => ({
    surface,
    code,
    family,
    canonical: more?.canonical ?? surface,
    notBefore: strings(more?.notBefore ?? ''),
    example: [phrase, value],
  }))
}
