import { expect, test } from 'vitest'
import { chiSquareP } from '../../../src/corpus/stats/chi-square-p.ts'

// Critical values of the chi-square table, one degree of freedom; the last three from mpmath erfc(sqrt(x/2)).
test.each([
  [0, 1],
  [0.4549364231195724, 0.5],
  [2.705543454095404, 0.1],
  [3.841458820694124, 0.05],
  [6.634896601021213, 0.01],
  [10.827566170662733, 0.001],
  [4, 0.04550026389635842],
  [100, 1.523970604832105e-23],
  [1000, 1.7958327848007363e-219],
])('χ² = %s: p = %s', (statistic, p) => {
  expect(Math.abs(chiSquareP(statistic) - p)).toBeLessThanOrEqual(1e-12 * p)
})
