import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Correction } from '../../../src/corpus/stats/adjust-p.ts'
import { adjustP } from '../../../src/corpus/stats/adjust-p.ts'
import { chiSquare, chiSquareYates } from '../../../src/corpus/stats/chi-square.ts'
import { chiSquareP } from '../../../src/corpus/stats/chi-square-p.ts'
import { dice, logDice } from '../../../src/corpus/stats/dice.ts'
import { conditionalOddsRatio, fisherExactP } from '../../../src/corpus/stats/fisher-exact.ts'
import { egbertDp, griesDp, griesDpNorm } from '../../../src/corpus/stats/gries-dp.ts'
import { juillandD } from '../../../src/corpus/stats/juilland-d.ts'
import {
  logLikelihood,
  logLikelihoodTwoCell,
  logLikelihoodWilliams,
  williamsQ,
} from '../../../src/corpus/stats/log-likelihood.ts'
import { conservativeLogRatio, logRatio, plainLogRatio } from '../../../src/corpus/stats/log-ratio.ts'
import { mutualInformation } from '../../../src/corpus/stats/mutual-information.ts'
import { percentDifference } from '../../../src/corpus/stats/percent-difference.ts'
import { simpleMaths } from '../../../src/corpus/stats/simple-maths.ts'
import type { TwoCorpora } from '../../../src/corpus/stats/two-corpora.ts'

/** Worked values re-computed in R and Python, kept outside the project; each row names its source. */
const PATH = '../shared/stats/vectors.json'

type Row = Readonly<Record<string, never>> & { readonly src: string }
type Vectors = Readonly<Record<string, readonly Row[]>>

/** How each figure of a vector is computed from the row's inputs. Every key of a row must be here or among the inputs. */
type Figures = Readonly<Record<string, (row: never) => number | readonly number[]>>

const WORDS_COMPARED = 20109
const lrc = (row: TwoCorpora) => conservativeLogRatio(row, 0.05, WORDS_COMPARED)
const significantLogRatio = (row: TwoCorpora) =>
  chiSquareP(logLikelihood(row)) * WORDS_COMPARED < 0.05 ? logRatio(row) : 0
const adjustedFirstSix = (correction: Correction) => (row: { all_p: number[] }) =>
  adjustP(row.all_p, correction).slice(0, 6)

interface Parts {
  readonly freqs: number[]
  readonly sizes: number[] | null
}

const FIGURES: Readonly<Record<string, Figures>> = {
  g2_4cell: {
    G2: logLikelihood,
    G2_two_cell_Rayson: logLikelihoodTwoCell,
    p: (row: TwoCorpora) => chiSquareP(logLikelihood(row)),
    williams_q: williamsQ,
    G2_williams: logLikelihoodWilliams,
    chi2: chiSquare,
    chi2_yates: chiSquareYates,
    fisher_p: fisherExactP,
    fisher_or_cmle: (row: TwoCorpora) => conditionalOddsRatio(row),
  },
  log_ratio: {
    'walter_0.5': logRatio,
    plain: (row: TwoCorpora & { O11: number; R1: number; O21: number; R2: number }) =>
      plainLogRatio('O11' in row ? { f1: row.O11, n1: row.R1, f2: row.O21, n2: row.R2 } : row),
    LRC_bonf_m20109: lrc,
    simple_maths_lambda100: simpleMaths,
    LogRatio_after_G2_filter_alpha05: significantLogRatio,
  },
  pct_diff: { pct: percentDifference },
  dice_logdice: { dice, logDice },
  pmi_log2: { mi: (row: { f: number; f1: number; f2: number; N: number }) => mutualInformation({ ...row, n: row.N }) },
  gries_dp: {
    DP: ({ freqs, sizes }: Parts) => griesDp(freqs, sizes as number[]),
    DPnorm_LG2012: ({ freqs, sizes }: Parts) => griesDpNorm(freqs, sizes as number[]),
    DP_egbert2020_griesdir: ({ freqs, sizes }: Parts) => egbertDp(freqs, sizes as number[]),
  },
  juilland_d: {
    D: ({ freqs }: Parts) => juillandD(freqs),
    D_on_rates: ({ freqs, sizes }: Parts) => juillandD(freqs, sizes as number[]),
    D_on_raw_counts: ({ freqs }: Parts) => juillandD(freqs),
  },
  p_adjust: { BH: adjustedFirstSix('bh'), holm: adjustedFirstSix('holm'), bonferroni: adjustedFirstSix('bonferroni') },
}

const INPUTS = new Set([
  ...['f', 'f1', 'n1', 'f2', 'n2', 'N', 'O11', 'R1', 'O21', 'R2', 'freqs', 'sizes', 'all_p', 'p_first6_of_25', 'src'],
  // Rounded as printed in the publication; the re-computed value stands beside it.
  ...['published', 'published_dice'],
])

describe.skipIf(!existsSync(PATH))(`worked vectors of ${PATH} (skipped where absent)`, () => {
  const vectors = existsSync(PATH) ? (JSON.parse(readFileSync(PATH, 'utf8')) as Vectors) : {}
  const cases = Object.entries(vectors).flatMap(([group, rows]) =>
    group === 'note'
      ? []
      : rows.flatMap((row) =>
          Object.keys(row)
            .filter((key) => !INPUTS.has(key))
            .map((key) => ({ group, key, row, label: `${group} ${key}: ${row.src}` })),
        ),
  )

  test.each(cases)('$label', ({ group, key, row }) => {
    const compute = FIGURES[group]?.[key]
    expect(compute, `no measure for ${group}.${key}`).toBeDefined()
    const actual = asList(compute?.(row as never))
    const expected = asList(row[key])
    for (const [index, value] of expected.entries()) {
      expect(Math.abs((actual[index] as number) - value)).toBeLessThanOrEqual(Math.max(1e-6 * Math.abs(value), 1e-9))
    }
  })
})

function asList(figures: unknown): number[] {
  return (Array.isArray(figures) ? figures : [figures]) as number[]
}
