import type { DocumentRecord } from '../model/record.ts'
import type { Slogan, SloganType } from '../model/slogan.ts'
import { SLOGAN_TYPES } from '../model/slogan-types.ts'
import { addTo } from './add-to.ts'

/** All mentions of one slogan family, each with the record it stands in. */
export interface SloganFamily {
  readonly form: string
  /** The commonest type of its mentions; of equally common ones the first of the contract. */
  readonly type: SloganType
  readonly mentions: readonly SloganMention[]
  /** Number of documents with at least one mention. */
  readonly documents: number
}

export interface SloganMention {
  readonly record: DocumentRecord
  readonly slogan: Slogan
}

/** Families of all records in order of first sight. A mention that stands inside one of its own family counts once. */
export function sloganFamilies(records: readonly DocumentRecord[]): SloganFamily[] {
  const families = new Map<string, SloganMention[]>()
  for (const record of records) {
    const byId = new Map(record.slogans.map((slogan) => [slogan.id, slogan]))
    for (const slogan of record.slogans) {
      if (insideItsOwnFamily(slogan, byId)) continue
      addTo(families, slogan.family, { record, slogan })
    }
  }
  return [...families].map(([form, mentions]) => ({
    form,
    type: commonestType(mentions),
    mentions,
    documents: new Set(mentions.map(({ record }) => record)).size,
  }))
}

function insideItsOwnFamily(slogan: Slogan, byId: ReadonlyMap<string, Slogan>): boolean {
  const seen = new Set([slogan.id])
  for (let id = slogan.parent; id !== null && !seen.has(id); id = byId.get(id)?.parent ?? null) {
    seen.add(id)
    if (byId.get(id)?.family === slogan.family) return true
  }
  return false
}

function commonestType(mentions: readonly SloganMention[]): SloganType {
  const counts = new Map<SloganType, number>()
  for (const { slogan } of mentions) counts.set(slogan.type, (counts.get(slogan.type) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return SLOGAN_TYPES.find((type) => counts.get(type) === most) as SloganType
}
