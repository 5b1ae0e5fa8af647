import type { DocumentRecord } from '../model/record.ts'
import type { Table } from '../model/table.ts'
import { groupFamilies } from '../slogans/group-families.ts'
import { addTo } from './add-to.ts'
import { codePointOrder } from './code-point-order.ts'
import { cells, left, right } from './columns.ts'
import { countNoun } from './count-noun.ts'
import { type SloganMention, sloganFamilies } from './slogan-families.ts'

export interface FamilyVariantsOptions {
  readonly top?: number
  /** Only families in at least so many documents (default 1). */
  readonly minDf?: number
  /** Also families with a single wording. */
  readonly all?: boolean
}

/** Slogan families with every wording that was met, its count, and where and when it was first used. */
export function familyVariants(records: readonly DocumentRecord[], options: FamilyVariantsOptions = {}): Table {
  const { top, minDf = 1, all = false } = options
  const mentions = sloganFamilies(records).flatMap((family) => family.mentions)
  const nameOf = groupFamilies(mentions.map(({ slogan }) => slogan.family))
  const groups = new Map<string, SloganMention[]>()
  for (const mention of mentions) addTo(groups, nameOf.get(mention.slogan.family) ?? mention.slogan.family, mention)
  const rows = [...groups]
    .map(([family, members]) => describe(family, members))
    .filter(({ documents, wordings }) => documents >= minDf && (all || wordings.length > 1))
    .sort(
      (a, b) =>
        b.documents - a.documents || b.mentions.length - a.mentions.length || codePointOrder(a.family, b.family),
    )
  return {
    name: 'families',
    title: `Slogan families in ${countNoun(records.length, 'document')}`,
    columns: [
      left('family', 'family', 'key'),
      right('total'),
      right('documents', 'docs'),
      left('wordings'),
      left('firstDate', 'first'),
      left('firstDocument', 'first document'),
    ],
    rows: rows
      .slice(0, top)
      .map(({ family, mentions, documents, wordings, first }) =>
        cells(
          [
            family,
            mentions.length,
            documents,
            wordings.map(([wording, count]) => `${wording} ${count}`).join('；'),
            first?.doc.date ?? null,
            first?.doc.id ?? null,
          ],
          mentions.map(({ slogan }) => slogan.id).sort(codePointOrder),
        ),
      ),
    note: `${Math.min(rows.length, top ?? rows.length)} of ${rows.length} families${all ? '' : ' with more than one wording'}; first = the earliest dated document`,
  }
}

function describe(family: string, mentions: readonly SloganMention[]) {
  const counts = new Map<string, number>()
  for (const { slogan } of mentions) counts.set(slogan.text, (counts.get(slogan.text) ?? 0) + 1)
  const dated = mentions.map(({ record }) => record).filter(({ doc }) => doc.date !== null)
  return {
    family,
    mentions,
    documents: new Set(mentions.map(({ record }) => record)).size,
    wordings: [...counts].sort(([a, m], [b, n]) => n - m || codePointOrder(a, b)),
    first: dated.sort((a, b) => codePointOrder(`${a.doc.date} ${a.doc.id}`, `${b.doc.date} ${b.doc.id}`))[0],
  }
}
