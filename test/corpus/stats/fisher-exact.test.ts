import { expect, test } from 'vitest'
import { conditionalOddsRatio, fisherExactP } from '../../../src/corpus/stats/fisher-exact.ts'

test("Fisher's lady tasting tea: three of four cups right", () => {
  expect(fisherExactP({ f1: 3, n1: 4, f2: 1, n2: 4 })).toBeCloseTo(34 / 70, 12)
})

test('quanteda.textstats test table 7, 3 / 2, 7: p of R fisher.test', () => {
  expect(fisherExactP({ f1: 7, n1: 10, f2: 2, n2: 9 })).toBeCloseTo(0.0697785186949, 12)
})

test('conditional odds ratio: the root in exact rational arithmetic, and the margins', () => {
  // R 4.2.2: the equation of fisher.test solved by uniroot(…, tol = 1e-15) gives 7.16630630355789; its default 7.16628197.
  expect(conditionalOddsRatio({ f1: 7, n1: 10, f2: 2, n2: 9 })).toBeCloseTo(7.166306303557888, 12)
  expect(conditionalOddsRatio({ f1: 0, n1: 10, f2: 2, n2: 9 })).toBe(0)
  expect(conditionalOddsRatio({ f1: 2, n1: 10, f2: 0, n2: 9 })).toBe(Number.POSITIVE_INFINITY)
})
