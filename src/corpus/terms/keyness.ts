import type { Table } from '../../model/table.ts'
import { codePointOrder } from '../code-point-order.ts'
import { cells, left, right } from '../columns.ts'
import { countNoun } from '../count-noun.ts'
import { round } from '../round.ts'
import type { Correction } from '../stats/adjust-p.ts'
import { adjustP } from '../stats/adjust-p.ts'
import { conservativeLogRatio, logRatio, logRatioInterval } from '../stats/log-ratio.ts'
import { percentDifference } from '../stats/percent-difference.ts'
import { simpleMaths } from '../stats/simple-maths.ts'
import type { TwoCorpora } from '../stats/two-corpora.ts'
import type { KeynessTest } from './keyness-tests.ts'
import { KEYNESS_TESTS } from './keyness-tests.ts'
import { refsOf, sizeUnit, sumCounts, totalSize } from './sum-counts.ts'
import type { TermCounts } from './term-counts.ts'

export interface KeynessOptions {
  readonly top?: number
  /** Only terms that occur at least so often in both corpora together (default 3). */
  readonly minFreq?: number
  /** Significance test (default `g2`): see `KEYNESS_TESTS`. */
  readonly test?: KeynessTest
  /** Adjusts p for the number of terms compared (default `holm`). */
  readonly correction?: Correction
  /** Chance of error of the confidence interval and of the conservative log ratio (default 0.05). */
  readonly alpha?: number
  /** `lrc` (default) sorts by conservative log ratio, `statistic` by the test, `logRatio` by effect alone. */
  readonly sort?: 'lrc' | 'statistic' | 'logRatio'
  /** Also terms that are key in the reference, after those of the target. */
  readonly negative?: boolean
}

const COLUMNS = [
  left('term', 'term', 'key'),
  right('f1', 'target'),
  right('f2', 'reference'),
  right('per10k1', 'target per 10k', 'detail'),
  right('per10k2', 'reference per 10k', 'detail'),
  right('statistic'),
  right('p', 'p', 'detail'),
  right('pAdjusted', 'p adjusted'),
  right('logRatio', 'log ratio'),
  right('low', 'CI low', 'detail'),
  right('high', 'CI high', 'detail'),
  right('lrc', 'LRC'),
  right('percentDifference', '%DIFF', 'detail'),
  right('simpleMaths', 'simple maths', 'detail'),
]

/**
 * Terms that one corpus uses more than another: test statistic with p, raw and adjusted, and effect sizes. An infinite
 * value (a term one side lacks) is null. p is exact where the test is, else from the chi-square distribution.
 */
export function keynessTable(
  target: readonly TermCounts[],
  reference: readonly TermCounts[],
  options: KeynessOptions = {},
): Table {
  const { top, minFreq = 3, test = 'g2', correction = 'holm', alpha = 0.05, sort = 'lrc', negative = false } = options
  const terms = scoreTerms(target, reference, { minFreq, test, correction, alpha })
  const sign = (term: ScoredTerm) => (term.logRatio < 0 ? -1 : 1)
  const weight = (term: ScoredTerm) => (sort === 'statistic' ? sign(term) * term.statistic : term[sort])
  const sorted = terms
    .filter((term) => negative || term.logRatio > 0)
    .sort(
      (a, b) =>
        weight(b) - weight(a) || sign(b) * b.statistic - sign(a) * a.statistic || codePointOrder(a.term, b.term),
    )
  const size = { target: totalSize(target), reference: totalSize(reference) }
  return {
    name: 'keyness',
    title: `Key terms: ${countNoun(target.length, 'document')} against ${reference.length}`,
    columns: COLUMNS,
    rows: sorted.slice(0, top).map(({ term, corpora, statistic, p, pAdjusted, logRatio, low, high, lrc }) => {
      const { f1, n1, f2, n2 } = corpora
      const [inTarget, inReference] = [refsOf(term, target), refsOf(term, reference)]
      const effects = [logRatio, low, high, lrc, percentDifference(corpora), simpleMaths(corpora)].map(finite)
      const both = [...inTarget, ...inReference]
      return [
        ...cells([term], both),
        ...cells([f1], inTarget),
        ...cells([f2], inReference),
        ...cells([round((f1 * 10_000) / n1)], inTarget),
        ...cells([round((f2 * 10_000) / n2)], inReference),
        ...cells([finite(statistic), p, pAdjusted, ...effects], both),
      ]
    }),
    note: `${terms.length} terms compared, ${size.target} against ${size.reference} ${sizeUnit([...target, ...reference])}; statistic = ${KEYNESS_TESTS[test].title}; p adjusted: ${correction}; CI at ${1 - alpha} (Fay 2010); LRC = conservative log ratio, 0 = not significant (Evert 2022); %DIFF (Gabrielatos & Marchi 2011); simple maths per million, 100 added (Kilgarriff 2009)`,
  }
}

interface ScoredTerm {
  readonly term: string
  readonly corpora: TwoCorpora
  readonly statistic: number
  readonly p: number
  readonly pAdjusted: number
  readonly logRatio: number
  readonly low: number
  readonly high: number
  readonly lrc: number
}

function scoreTerms(
  target: readonly TermCounts[],
  reference: readonly TermCounts[],
  { minFreq, test, correction, alpha }: Required<Pick<KeynessOptions, 'minFreq' | 'test' | 'correction' | 'alpha'>>,
): ScoredTerm[] {
  const n1 = totalSize(target)
  const n2 = totalSize(reference)
  const f1 = new Map(sumCounts(target).map(({ term, total }) => [term, total]))
  const f2 = new Map(sumCounts(reference).map(({ term, total }) => [term, total]))
  const terms = [...new Set([...f1.keys(), ...f2.keys()])]
    .map((term) => ({ term, corpora: { f1: f1.get(term) ?? 0, n1, f2: f2.get(term) ?? 0, n2 } }))
    .filter(({ corpora }) => corpora.f1 + corpora.f2 >= minFreq)
  const tested = terms.map(({ corpora }) => KEYNESS_TESTS[test].run(corpora))
  const adjusted = adjustP(
    tested.map(({ p }) => p),
    correction,
  )
  return terms.map(({ term, corpora }, index) => {
    const { statistic, p } = tested[index] as { statistic: number; p: number }
    const [low, high] = logRatioInterval(corpora, alpha)
    const lrc = conservativeLogRatio(corpora, alpha, terms.length)
    return {
      term,
      corpora,
      statistic,
      p,
      pAdjusted: adjusted[index] as number,
      logRatio: logRatio(corpora),
      low,
      high,
      lrc,
    }
  })
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? round(value, 3) : null
}
