import type { TermCounts } from './term-counts.ts'

/** What a corpus holds of one term. */
export interface TermTotal {
  readonly term: string
  readonly total: number
  /** Number of documents that hold it. */
  readonly documents: number
}

/** Adds up the counts of many documents, terms in order of first sight. */
export function sumCounts(documents: readonly TermCounts[]): TermTotal[] {
  const totals = new Map<string, { total: number; documents: number }>()
  for (const { counts } of documents) {
    for (const [term, count] of counts) {
      const sum = totals.get(term)
      if (sum === undefined) totals.set(term, { total: count, documents: 1 })
      else {
        sum.total += count
        sum.documents++
      }
    }
  }
  return [...totals].map(([term, sum]) => ({ term, ...sum }))
}

export function totalSize(documents: readonly TermCounts[]): number {
  return documents.reduce((sum, { size }) => sum + size, 0)
}

/** The ids of all slogans counted under a term; [] for terms of the text. */
export function refsOf(term: string, documents: readonly TermCounts[]): string[] {
  return documents.flatMap(({ refs }) => refs?.get(term) ?? [])
}

/** What `totalSize` counts: characters for slogans, else the words or n-grams as they run. */
export function sizeUnit(documents: readonly TermCounts[]): string {
  return documents.some(({ refs }) => refs !== undefined) ? 'characters' : 'running terms'
}
