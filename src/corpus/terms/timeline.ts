import type { Cell, Column, Table } from '../../model/table.ts'
import { codePointOrder } from '../code-point-order.ts'
import type { Group } from '../groups.ts'
import { groupDocuments } from '../groups.ts'
import { round } from '../round.ts'
import { refsOf, sumCounts, totalSize } from './sum-counts.ts'
import type { TermCounts } from './term-counts.ts'

/** What a cell shows: mentions, documents, share of the period's documents in percent, mentions per 10,000. */
export type TimelineValue = 'count' | 'documents' | 'share' | 'per10k'

export interface TimelineOptions {
  readonly top?: number
  /** Only terms in at least so many documents (default 1). */
  readonly minDf?: number
  readonly period?: 'year' | 'month'
  readonly value?: TimelineValue
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
  return {
    name: 'timeline',
    title: `${TITLES[value]} by ${period}`,
    columns: [
      { key: 'term', title: 'term', align: 'left', role: 'key' },
      { key: 'total', title: 'total', align: 'right' },
      { key: 'documents', title: 'docs', align: 'right' },
      { key: 'first', title: 'first', align: 'left' },
      { key: 'last', title: 'last', align: 'left' },
      ...periods.map(({ key }): Column => ({ key: `group:${key}`, title: key, align: 'right', role: 'document' })),
    ],
    rows: shown.map(({ term, total, documents: df }) => {
      const seen = periods.filter(({ members }) => members.some(({ counts }) => counts.has(term)))
      return [
        { value: term },
        { value: total },
        { value: df },
        { value: seen[0]?.key ?? null },
        { value: seen.at(-1)?.key ?? null },
        ...periods.map((group) => cell(term, group, value)),
      ]
    }),
    note: `${dated.length} dated documents (${periods.map(({ key, members }) => `${key}: ${members.length}`).join(', ')}); ${documents.length - dated.length} without a date left out`,
  }
}

const TITLES: Record<TimelineValue, string> = {
  count: 'Mentions',
  documents: 'Documents',
  share: 'Share of documents in %',
  per10k: 'Mentions per 10,000',
}

function cell(term: string, { members }: Group<TermCounts>, value: TimelineValue): Cell {
  const holding = members.filter(({ counts }) => counts.has(term))
  const count = holding.reduce((sum, { counts }) => sum + (counts.get(term) as number), 0)
  const figure = {
    count,
    documents: holding.length,
    share: round((holding.length * 100) / members.length, 1),
    per10k: round((count * 10_000) / totalSize(members)),
  }[value]
  const refs = refsOf(term, holding)
  return refs.length === 0 ? { value: figure } : { value: figure, refs }
}
