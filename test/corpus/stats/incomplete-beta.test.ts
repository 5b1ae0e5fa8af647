import { expect, test } from 'vitest'
import { incompleteBeta, inverseIncompleteBeta } from '../../../src/corpus/stats/incomplete-beta.ts'

/** P(at least `k` of `n`), added up term by term: DLMF 8.17.5 says this is I_p(k, n − k + 1). */
function binomialTail(n: number, k: number, p: number): number {
  let sum = 0
  let term = p ** n
  for (let i = n; i >= k; i--) {
    sum += term
    term *= (i / (n - i + 1)) * ((1 - p) / p)
  }
  return sum
}

test.each([
  [5, 2, 0.3],
  [40, 37, 0.9],
  [60, 3, 0.01],
  [424, 411, 0.97],
])('tail of the binomial: n = %d, k = %d, p = %f', (n, k, p) => {
  expect(incompleteBeta(p, k, n - k + 1)).toBeCloseTo(binomialTail(n, k, p), 11)
})

test('the inverse undoes it', () => {
  for (const p of [1e-9, 0.025, 0.5, 0.975])
    expect(incompleteBeta(inverseIncompleteBeta(p, 7, 3), 7, 3)).toBeCloseTo(p, 12)
})

test('the ends', () => {
  expect(incompleteBeta(0, 2, 3)).toBe(0)
  expect(incompleteBeta(1, 2, 3)).toBe(1)
})
