import type { DocumentInfo } from '../../model/record.ts'
import type { ClaimMention } from '../align-claims.ts'
import { documentYear } from '../document-year.ts'

/** The year a level is of: `named` in the text, or only the year of its document, which reports on the year before. */
export interface LevelYear {
  readonly year: number
  readonly named: boolean
}

const ONE_YEAR = /^\d{4}$/

/**
 * The year of a level. A level without a named year counts as of the year its document reports on when growth stands behind
 * it. Null for other periods, and where nothing tells the year.
 */
export function levelYear({ claim, record }: ClaimMention, hasRate: boolean): LevelYear | null {
  const { period } = claim
  if (period !== null && period.text !== '全年') {
    const isYear = period.from !== null && ONE_YEAR.test(period.from) && (period.to ?? period.from) === period.from
    return isYear ? { year: Number(period.from), named: true } : null
  }
  const year = hasRate ? reportedYear(record.doc) : null
  return year === null ? null : { year, named: false }
}

/** The date in a title: 2015年12月22日. */
const TITLE_MONTH = /(?:19|20)\d\d年(\d{1,2})月/
/** From this month on a report is on the year that ends, before it on the last. */
const YEAR_ENDS = 10

function reportedYear(doc: DocumentInfo): number | null {
  const year = documentYear(doc)
  const month = Number(doc.date?.slice(5, 7) ?? TITLE_MONTH.exec(doc.title ?? '')?.[1] ?? 1)
  return year === null ? null : month >= YEAR_ENDS ? year : year - 1
}
