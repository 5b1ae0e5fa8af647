import type { Table } from '../../model/table.ts'
import { codePointOrder } from '../code-point-order.ts'
import { cells, groupColumns, left, right } from '../columns.ts'
import { GROUP_VALUE_TITLES, type GroupValue } from '../group-value.ts'
import { groupDocuments } from '../groups.ts'
import { groupCells } from './group-cells.ts'
import { refsOf, sumCounts } from './sum-counts.ts'
import type { TermCounts } from './term-counts.ts'

export interface TimelineOptions {
  readonly top?: number
  /** Only terms in at least so many documents (default 1). */
  readonly minDf?: number
  readonly period?: 'year' | 'month'
  /** What a period's column shows (default `count`). */
  readonly value?: GroupValue
  /** Only these terms. */
  readonly terms?: ReadonlySet<string>
}

/**
 * Terms × periods, with the first and the last period each term is seen in. Undated documents cannot be placed and are
 * left out; the note counts them.
 */
export function timelineTable(documents: readonly TermCounts[], options: TimelineOptions = {}): Table {
  const { top, minDf = 1, period = 'year', value = 'count', terms } = options
  const dated = documents.filter(({ doc }) => doc.date !== null)
  const periods = groupDocuments(dated, period)
  const shown = sumCounts(dated)
    .filter((term) => term.documents >= minDf && terms?.has(term.term) !== false)
    .sort((a, b) => b.documents - a.documents || b.total - a.total || codePointOrder(a.term, b.term))
    .slice(0, top)
  const found = new Set(shown.map(({ term }) => term))
  const missing = [...(terms ?? [])].filter((term) => !found.has(term))
  return {
    name: 'timeline',
    title: `${GROUP_VALUE_TITLES[value]} by ${period}`,
    columns: [
      left('term', 'term', 'key'),
      right('total'),
      right('documents', 'docs'),
      left('first'),
      left('last'),
      ...groupColumns(periods, right),
    ],
    rows: shown.map(({ term, total, documents: df }) => {
      const seen = periods.filter(({ members }) => members.some(({ counts }) => counts.has(term)))
      const [first, last] = [seen[0], seen.at(-1)]
      return [
        ...cells([term, total, df], refsOf(term, dated)),
        ...cells([first?.key ?? null], refsOf(term, first?.members ?? [])),
        ...cells([last?.key ?? null], refsOf(term, last?.members ?? [])),
        ...groupCells(term, periods, value),
      ]
    }),
    note: `${dated.length} dated documents (${periods.map(({ key, members }) => `${key}: ${members.length}`).join(', ')}); ${documents.length - dated.length} without a date left out${missing.length === 0 ? '' : `; not found: ${missing.join('、')}`}`,
  }
}
