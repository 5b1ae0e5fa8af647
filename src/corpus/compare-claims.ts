import type { IndicatorSynonyms } from '../lexicon/indicator-synonyms.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Cell, Column, Table } from '../model/table.ts'
import type { Indicator } from './align-claims.ts'
import { alignClaims } from './align-claims.ts'
import { codePointOrder } from './code-point-order.ts'
import { cells, groupColumns, left, right } from './columns.ts'
import { countNoun } from './count-noun.ts'
import { doubtConflicts } from './doubt-conflicts.ts'
import { figureRow } from './figures.ts'
import type { Group, GroupIndex } from './groups.ts'
import { groupDocuments, indexGroups } from './groups.ts'
import { labelIndicators } from './label-indicators.ts'

export interface CompareClaimsOptions {
  /** At most so many rows; all when absent. */
  readonly top?: number
  /** Only indicators in at least so many documents (default 2). */
  readonly minDf?: number
  /** Also indicators that only one document states. */
  readonly all?: boolean
  /** One column a document (default), or one a value of this field: see `groupDocuments`. */
  readonly groupBy?: string
  /** Names of one indicator the lexicon does not know, or knows otherwise. */
  readonly aliases?: readonly IndicatorSynonyms[]
}

/**
 * Indicators × documents: a row for each thing that is counted or measured, a cell with each document's figure, unit and
 * verb, such as `9100余块 清理`. Sorted by number of documents that surely state it, then of all documents, then mentions,
 * then wording. Every cell carries the ids of its claims; a figure whose alignment is doubtful ends in `?` and says why in
 * the cell's note.
 */
export function compareClaims(records: readonly DocumentRecord[], options: CompareClaimsOptions = {}): Table {
  const groups = groupDocuments(records, options.groupBy)
  const index = indexGroups(groups)
  const { shown, all, minDf } = indicatorsToShow(records, options)
  const fewer = minDf > 1 ? `, only those of ${minDf} documents or more` : ''
  return {
    name: 'compare-claims',
    title: `Figures in ${countNoun(records.length, 'document')}`,
    columns: columns(groups),
    rows: shown.map((indicator) => row(indicator, index)),
    note: `${shown.length} of ${all} indicators${fewer}; 余, 超 = more than, 约 = about, 近 = just under, ≥ = at least, ≤ = at most, + and - = change, ? = doubtful that it is the same indicator`,
  }
}

/** An indicator with the name a table shows: see `labelIndicators`. */
export interface NamedIndicator extends Indicator {
  readonly label: string
}

/**
 * The indicators a comparison shows, those most documents surely share first, and the number of all there are. The same
 * for the same records, in whatever order they come and however they are grouped.
 */
export function indicatorsToShow(
  records: readonly DocumentRecord[],
  options: CompareClaimsOptions,
): { shown: NamedIndicator[]; all: number; minDf: number } {
  const { top = Number.POSITIVE_INFINITY, all = false, minDf = all ? 1 : 2, aliases = [] } = options
  const sorted = [...records].sort((a, b) => codePointOrder(a.doc.id, b.doc.id))
  const aligned = alignClaims(sorted, aliases)
  // Rows of one document come last, so that they need no order where none is shown.
  const shared = minDf < 2 ? aligned : aligned.filter(({ documents }) => documents > 1)
  const indicators = doubtConflicts(shared, aligned).sort(
    (a, b) =>
      b.sure - a.sure ||
      b.documents - a.documents ||
      b.mentions.length - a.mentions.length ||
      codePointOrder(a.mentions[0].reading.concept, b.mentions[0].reading.concept),
  )
  const places = indicators.flatMap(({ documents }, index) => (documents >= minDf ? index : [])).slice(0, top)
  // What is not shown has a name all the same, so that names do not depend on what is shown.
  const labels = labelIndicators(indicators.slice(0, (places.at(-1) ?? -1) + 1))
  const shown = places.map((index) => ({ ...(indicators[index] as Indicator), label: labels[index] as string }))
  return { shown, all: aligned.length, minDf }
}

function columns(groups: readonly Group<DocumentRecord>[]): Column[] {
  return [
    left('indicator', 'indicator', 'key'),
    left('unit'),
    right('documents', 'docs'),
    left('doubtful', 'doubtful', 'detail'),
    ...groupColumns(groups, left),
  ]
}

function row(indicator: NamedIndicator, index: GroupIndex<DocumentRecord>): Cell[] {
  const { label, mentions, documents, sure } = indicator
  const units = new Set<string>()
  for (const { claim } of mentions) if (claim.unit !== '') units.add(claim.unit)
  return cells(
    [label, [...units].sort(codePointOrder).join('、'), documents, documents > 1 && sure < 2 ? '?' : ''],
    mentions.map(({ claim }) => claim.id),
  ).concat(figureRow(mentions, index))
}
