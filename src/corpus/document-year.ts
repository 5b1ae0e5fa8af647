import type { DocumentInfo } from '../model/record.ts'

const TITLE_YEAR = /(?:19|20)\d\d(?=年)/

/** The year of a document: of its date, else the first its title names; null when neither tells. */
export function documentYear({ date, title }: Pick<DocumentInfo, 'date' | 'title'>): number | null {
  const year = date?.slice(0, 4) ?? TITLE_YEAR.exec(title ?? '')?.[0]
  return year === undefined ? null : Number(year)
}
