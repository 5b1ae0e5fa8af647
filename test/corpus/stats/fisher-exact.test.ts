import { expect, test } from 'vitest'
import { conditionalOddsRatio, fisherExactP } from '../../../src/corpus/stats/fisher-exact.ts'

test("Fisher's lady tasting tea: three of four cups right", () => {
  expect(fisherExactP({ f1: 3, n1: 4, f2: 1, n2: 4 })).toBeCloseTo(34 / 70, 12)
})

test('quanteda.textstats test table 7, 3 / 2, 7: p of R fisher.test', () => {
  expect(fisherExactP({ f1: 7, n1: 10, f2: 2, n2: 9 })).toBeCloseTo(0.0697785186949, 12)
})

// What R 4.2.2 prints of fisher.test(matrix(c(f1, n1 - f1, f2, n2 - f2), 2))$estimate with 15 digits.
test.each([
  [7, 10, 2, 9, 7.16628197381735],
  [3, 4, 1, 4, 6.40830886700579],
  [153, 205, 28, 1409, 143.184856991789],
  [1, 14, 159, 1913, 0.848629026114738],
  [5, 10, 5, 10, 1],
  [12, 1000, 40, 1000, 0.291644467852884],
  [120, 1000, 100, 500, 0.545670403968054],
])("conditional odds ratio of %i of %i against %i of %i: the figure of R's fisher.test", (f1, n1, f2, n2, figure) => {
  expect(conditionalOddsRatio({ f1, n1, f2, n2 })).toBeCloseTo(figure, 9)
})

test('conditional odds ratio with no tolerance: the root in exact rational arithmetic', () => {
  expect(conditionalOddsRatio({ f1: 7, n1: 10, f2: 2, n2: 9 }, 0)).toBeCloseTo(7.166306303557888, 12)
})

test('conditional odds ratio at the margins', () => {
  expect(conditionalOddsRatio({ f1: 0, n1: 10, f2: 2, n2: 9 })).toBe(0)
  expect(conditionalOddsRatio({ f1: 2, n1: 10, f2: 0, n2: 9 })).toBe(Number.POSITIVE_INFINITY)
})
