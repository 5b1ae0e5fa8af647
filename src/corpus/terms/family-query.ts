import type { DocumentRecord } from '../../model/record.ts'
import type { NodeQuery } from './find-nodes.ts'

const SPECIAL = /[.*+?^${}()|[\]\\]/g

/**
 * A query for every wording of one slogan family in these records, quoted or not: the longest first, so that none hides in
 * another. Null when no record has the family.
 */
export function familyQuery(records: readonly DocumentRecord[], family: string): NodeQuery | null {
  const wordings = new Set(
    records.flatMap(({ slogans }) => slogans.filter((slogan) => slogan.family === family).map(({ text }) => text)),
  )
  if (wordings.size === 0) return null
  const alternatives = [...wordings, family].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = [...new Set(alternatives)].map((wording) => wording.replace(SPECIAL, '\\$&')).join('|')
  return { kind: 'regex', pattern: new RegExp(pattern, 'gu') }
}
