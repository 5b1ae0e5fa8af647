import type { Table } from '../../model/table.ts'
import { codePointOrder } from '../code-point-order.ts'
import { cells, groupColumns, left, right } from '../columns.ts'
import { countNoun } from '../count-noun.ts'
import { GROUP_VALUE_TITLES, type GroupValue } from '../group-value.ts'
import { groupDocuments } from '../groups.ts'
import { round } from '../round.ts'
import { groupCells } from './group-cells.ts'
import { refsOf, sizeUnit, sumCounts, totalSize } from './sum-counts.ts'
import type { TermCounts } from './term-counts.ts'

export interface FrequencyOptions {
  readonly top?: number
  /** Only terms in at least so many documents (default 1). */
  readonly minDf?: number
  /** Adds a column for each value of this field, or each document (`id`): see `groupDocuments`. */
  readonly groupBy?: string
  /** What those columns show (default `count`). */
  readonly value?: GroupValue
}

/** Terms by frequency, then number of documents, then code-point order; rates per 10,000 of what the counts are rates of. */
export function frequencyTable(documents: readonly TermCounts[], options: FrequencyOptions = {}): Table {
  const { top, minDf = 1, groupBy, value = 'count' } = options
  const groups = groupBy === undefined ? [] : groupDocuments(documents, groupBy)
  const size = totalSize(documents)
  const terms = sumCounts(documents)
  const shown = terms
    .filter((term) => term.documents >= minDf)
    .sort((a, b) => b.total - a.total || b.documents - a.documents || codePointOrder(a.term, b.term))
    .slice(0, top)
  return {
    name: 'freq',
    title: `Frequencies in ${countNoun(documents.length, 'document')}`,
    columns: [
      left('term', 'term', 'key'),
      right('total'),
      right('per10k', 'per 10k'),
      right('documents', 'docs'),
      ...groupColumns(groups, right),
    ],
    rows: shown.map(({ term, total, documents: df }) => [
      ...cells([term, total, round((total * 10_000) / size), df], refsOf(term, documents)),
      ...groupCells(term, groups, value),
    ]),
    note: [
      `${shown.length} of ${terms.length} terms`,
      'docs = documents with the term',
      `per 10k = per 10,000 of ${size} ${sizeUnit(documents)}`,
      ...(value === 'count' ? [] : [`columns: ${GROUP_VALUE_TITLES[value].toLowerCase()}`]),
    ].join('; '),
  }
}
