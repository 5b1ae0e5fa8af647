import type { Table } from '../../model/table.ts'
import { codePointOrder } from '../code-point-order.ts'
import { cells, left, right } from '../columns.ts'
import { countNoun } from '../count-noun.ts'
import { groupDocuments } from '../groups.ts'
import { round } from '../round.ts'
import { griesDp, griesDpNorm } from '../stats/gries-dp.ts'
import { juillandD } from '../stats/juilland-d.ts'
import { refsOf, sumCounts, totalSize } from './sum-counts.ts'
import type { TermCounts } from './term-counts.ts'

export interface DispersionOptions {
  readonly top?: number
  /** Only terms that occur at least so often (default 2): a single occurrence has no spread. */
  readonly minFreq?: number
  /** Parts are the documents (default) or the values of this field: see `groupDocuments`. */
  readonly groupBy?: string
  /** `total` (default) lists frequent terms first, `dp` evenly spread ones. */
  readonly sort?: 'total' | 'dp'
}

/** How evenly terms are spread over the parts of a corpus: range, Gries' DP and DPnorm, Juilland's D. */
export function dispersionTable(documents: readonly TermCounts[], options: DispersionOptions = {}): Table {
  const { top, minFreq = 2, groupBy, sort = 'total' } = options
  const parts = groupDocuments(documents, groupBy).map(({ members }) => members)
  const sizes = parts.map(totalSize)
  const counts = parts.map((members) => new Map(sumCounts(members).map(({ term, total }) => [term, total])))
  const measured = sumCounts(documents)
    .filter(({ total }) => total >= minFreq)
    .map(({ term, total }) => {
      const freqs = counts.map((part) => part.get(term) ?? 0)
      return { term, total, freqs, dp: griesDp(freqs, sizes) }
    })
  const sorted = measured.sort(
    (a, b) => (sort === 'dp' ? a.dp - b.dp : 0) || b.total - a.total || codePointOrder(a.term, b.term),
  )
  return {
    name: 'dispersion',
    title: `Dispersion over ${countNoun(parts.length, 'part')}`,
    columns: [
      left('term', 'term', 'key'),
      right('total'),
      right('range'),
      right('dp', 'DP'),
      right('dpNorm', 'DPnorm'),
      right('juillandD', "Juilland's D"),
    ],
    rows: sorted.slice(0, top).map(({ term, total, freqs, dp }) => {
      const range = freqs.filter((freq) => freq > 0).length
      const measures = [dp, griesDpNorm(freqs, sizes), juillandD(freqs, sizes)].map(finite)
      return cells([term, total, range, ...measures], refsOf(term, documents))
    }),
    note: 'range = parts with the term; DP 0 = even, 1 = all in one part (Gries 2008), DPnorm = DP over its maximum (Lijffijt & Gries 2012); D 1 = even (Juilland, on rates)',
  }
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? round(value, 3) : null
}
