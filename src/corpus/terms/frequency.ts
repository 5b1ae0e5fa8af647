import type { Cell, Column, Table } from '../../model/table.ts'
import { codePointOrder } from '../code-point-order.ts'
import { groupDocuments } from '../groups.ts'
import { round } from '../round.ts'
import { refsOf, sumCounts, totalSize } from './sum-counts.ts'
import type { TermCounts } from './term-counts.ts'

export interface FrequencyOptions {
  readonly top?: number
  /** Only terms in at least so many documents (default 1). */
  readonly minDf?: number
  /** Adds a column for each value of this field, or each document (`id`): see `groupDocuments`. */
  readonly groupBy?: string
}

/** Terms by frequency, then number of documents, then code-point order; rates per 10,000 of what the counts are rates of. */
export function frequencyTable(documents: readonly TermCounts[], options: FrequencyOptions = {}): Table {
  const { top, minDf = 1, groupBy } = options
  const groups = groupDocuments(documents, groupBy)
  const size = totalSize(documents)
  const terms = sumCounts(documents)
  const shown = terms
    .filter((term) => term.documents >= minDf)
    .sort((a, b) => b.total - a.total || b.documents - a.documents || codePointOrder(a.term, b.term))
    .slice(0, top)
  const columns: Column[] =
    groupBy === undefined
      ? []
      : groups.map(({ key }) => ({ key: `group:${key}`, title: key, align: 'right', role: 'document' }))
  return {
    name: 'freq',
    title: `Frequencies in ${documents.length} documents`,
    columns: [
      { key: 'term', title: 'term', align: 'left', role: 'key' },
      { key: 'total', title: 'total', align: 'right' },
      { key: 'per10k', title: 'per 10k', align: 'right' },
      { key: 'documents', title: 'docs', align: 'right' },
      ...columns,
    ],
    rows: shown.map(({ term, total, documents: df }) => [
      { value: term },
      count(term, total, documents),
      { value: round((total * 10_000) / size) },
      { value: df },
      ...(groupBy === undefined ? [] : groups.map(({ members }) => groupCount(term, members))),
    ]),
    note: `${shown.length} of ${terms.length} terms; docs = documents with the term; per 10k = per 10,000 of ${size}`,
  }
}

function groupCount(term: string, documents: readonly TermCounts[]): Cell {
  return count(
    term,
    documents.reduce((sum, { counts }) => sum + (counts.get(term) ?? 0), 0),
    documents,
  )
}

/** A count as a cell, with the slogans it counts, if it counts slogans. */
export function count(term: string, total: number, documents: readonly TermCounts[]): Cell {
  const refs = refsOf(term, documents)
  return refs.length === 0 ? { value: total } : { value: total, refs }
}
