import { expect, test } from 'vitest'
import { logLikelihood, logLikelihoodTwoCell, logLikelihoodWilliams } from '../../../src/corpus/stats/log-likelihood.ts'

test('Dunning 1993, p. 72: 10 of 10 against 3 of 31767', () => {
  expect(logLikelihood({ f1: 10, n1: 10, f2: 3, n2: 31767 })).toBeCloseTo(167.23, 2)
})

test('Evert 2022, R package corpora, row MRSA: four cells and two cells differ', () => {
  const mrsa = { f1: 411, n1: 1177, f2: 13, n2: 341805 }
  expect(logLikelihood(mrsa)).toBeCloseTo(4711.916, 3)
  expect(logLikelihoodTwoCell(mrsa)).toBeCloseTo(4548.499, 3)
})

test('quanteda.textstats test table 7, 3 / 2, 7: Williams', () => {
  expect(logLikelihoodWilliams({ f1: 7, n1: 10, f2: 2, n2: 9 })).toBeCloseTo(4.20083, 5)
})

test('the same use in both corpora scores nothing, and sides do not matter', () => {
  expect(logLikelihood({ f1: 5, n1: 1000, f2: 10, n2: 2000 })).toBeCloseTo(0, 10)
  expect(logLikelihood({ f1: 5, n1: 100, f2: 0, n2: 300 })).toBeCloseTo(
    logLikelihood({ f1: 0, n1: 300, f2: 5, n2: 100 }),
    10,
  )
})
