import { expect, test } from 'vitest'
import { chiSquare, chiSquareYates } from '../../../src/corpus/stats/chi-square.ts'

const QUANTEDA = { f1: 7, n1: 10, f2: 2, n2: 9 }

test('quanteda.textstats test table 7, 3 / 2, 7, values of R chisq.test', () => {
  expect(chiSquare(QUANTEDA)).toBeCloseTo(4.33716, 5)
  expect(chiSquareYates(QUANTEDA)).toBeCloseTo(2.63244, 5)
})

test('Yates never corrects past the deviation itself', () => {
  expect(chiSquareYates({ f1: 5, n1: 1000, f2: 10, n2: 2000 })).toBeCloseTo(0, 10)
})
