import type { ClaimMention } from '../align-claims.ts'
import { documentYear } from '../document-year.ts'

/** The year a level is of: `named` in the text, or only the year of its document, which reports on the year before. */
export interface LevelYear {
  readonly year: number
  readonly named: boolean
}

const ONE_YEAR = /^\d{4}$/

/**
 * The year of a level. A level without a named year counts as of its document's when growth stands behind it: then it is
 * the last year's, in this year's report as in the next one's. Null for other periods, and where nothing tells the year.
 */
export function levelYear({ claim, record }: ClaimMention, hasRate: boolean): LevelYear | null {
  const { period } = claim
  if (period !== null && period.text !== '全年') {
    const isYear = period.from !== null && ONE_YEAR.test(period.from) && (period.to ?? period.from) === period.from
    return isYear ? { year: Number(period.from), named: true } : null
  }
  const year = documentYear(record.doc)
  return hasRate && year !== null ? { year, named: false } : null
}
