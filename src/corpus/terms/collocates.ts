import type { Table } from '../../model/table.ts'
import { codePointOrder } from '../code-point-order.ts'
import { cells, left, right } from '../columns.ts'
import { countNoun } from '../count-noun.ts'
import { round } from '../round.ts'
import { chiSquareP } from '../stats/chi-square-p.ts'
import { expectedTogether } from '../stats/cooccurrence.ts'
import { logDice } from '../stats/dice.ts'
import { logLikelihood } from '../stats/log-likelihood.ts'
import { mutualInformation } from '../stats/mutual-information.ts'
import { tScore } from '../stats/t-score.ts'
import type { CollocateCounts } from './collocate-counts.ts'

export type CollocationMeasure = 'logDice' | 'g2' | 'mi' | 't'

export interface CollocatesOptions {
  readonly top?: number
  /** Only words found near the node at least so often (default 3). */
  readonly minFreq?: number
  /** The measure to sort by (default `logDice`). */
  readonly sort?: CollocationMeasure
  readonly stopWords?: ReadonlySet<string>
}

const COLUMNS = [
  left('collocate', 'collocate', 'key'),
  right('near'),
  right('all'),
  right('expected'),
  right('logDice'),
  right('g2', 'G²'),
  right('p'),
  right('mi', 'MI'),
  right('t'),
]

/** Words in a node's company, more often than chance has it first. */
export function collocatesTable(
  documents: readonly CollocateCounts[],
  node: string,
  options: CollocatesOptions = {},
): Table {
  const { top, minFreq = 3, sort = 'logDice', stopWords } = options
  const sum = (read: (document: CollocateCounts) => number) =>
    documents.reduce((total, document) => total + read(document), 0)
  const reach = { nodes: sum(({ nodes }) => nodes), near: sum(({ near }) => near), places: sum(({ places }) => places) }
  const scored = [...sumWords(documents)]
    .filter(([word, { near }]) => near >= minFreq && stopWords?.has(word) !== true)
    .map(([word, counts]) => score(word, counts, reach))
    .sort((a, b) => b[sort] - a[sort] || b.near - a.near || codePointOrder(a.word, b.word))
  return {
    name: 'collocates',
    title: `Collocates of ${node}`,
    columns: COLUMNS,
    rows: scored
      .slice(0, top)
      .map(({ word, near, all, expected, logDice, g2, p, mi, t }) =>
        cells([word, near, all, round(expected), round(logDice), round(g2), p, round(mi), round(t)]),
      ),
    note: `${countNoun(reach.nodes, 'find')} of ${node}; near = in its reach (${reach.near} of ${reach.places} places); logDice (Rychlý 2008), four-cell G² (Dunning 1993), MI (Church & Hanks 1990), t (Church et al. 1991)`,
  }
}

interface WordCounts {
  readonly all: number
  readonly near: number
}

function sumWords(documents: readonly CollocateCounts[]): Map<string, WordCounts> {
  const sums = new Map<string, WordCounts>()
  for (const { words } of documents) {
    for (const [word, { all, near }] of words) {
      const sum = sums.get(word) ?? { all: 0, near: 0 }
      sums.set(word, { all: sum.all + all, near: sum.near + near })
    }
  }
  return sums
}

function score(word: string, { all, near }: WordCounts, reach: { nodes: number; near: number; places: number }) {
  const counts = { f: near, f1: reach.near, f2: all, n: reach.places }
  const g2 = logLikelihood({ f1: near, n1: reach.near, f2: all - near, n2: reach.places - reach.near })
  return {
    word,
    near,
    all,
    expected: expectedTogether(counts),
    logDice: logDice({ f: near, f1: reach.nodes, f2: all }),
    g2,
    p: chiSquareP(g2),
    mi: mutualInformation(counts),
    t: tScore(counts),
  }
}
