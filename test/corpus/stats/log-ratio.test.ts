import { expect, test } from 'vitest'
import { conservativeLogRatio, logRatio, logRatioInterval, plainLogRatio } from '../../../src/corpus/stats/log-ratio.ts'

// Evert 2022, tests/keyness.R of the R package corpora: 20109 words compared.
const MRSA = { f1: 411, n1: 1177, f2: 13, n2: 341805 }
const TEN_FOLD = { f1: 2, n1: 1177, f2: 1, n2: 341805 }

test('Evert 2022: log ratio with and without correction, conservative log ratio', () => {
  expect(logRatio(MRSA)).toBeCloseTo(13.1112, 4)
  expect(plainLogRatio(MRSA)).toBeCloseTo(13.1645, 4)
  expect(conservativeLogRatio(MRSA, 0.05, 20109)).toBeCloseTo(11.5306, 4)
})

test('Evert 2022: a rare word with a high log ratio has a conservative one of 0', () => {
  expect(logRatio(TEN_FOLD)).toBeCloseTo(8.918, 3)
  expect(conservativeLogRatio(TEN_FOLD, 0.05, 20109)).toBe(0)
})

test('the interval holds the plain ratio and turns round with the corpora', () => {
  const [low, high] = logRatioInterval(MRSA, 0.05)
  expect(low).toBeLessThan(plainLogRatio(MRSA))
  expect(high).toBeGreaterThan(plainLogRatio(MRSA))
  const [turnedLow, turnedHigh] = logRatioInterval({ f1: MRSA.f2, n1: MRSA.n2, f2: MRSA.f1, n2: MRSA.n1 }, 0.05)
  expect(turnedLow).toBeCloseTo(-high, 9)
  expect(turnedHigh).toBeCloseTo(-low, 9)
})

test('a word one corpus lacks has an open interval', () => {
  expect(logRatioInterval({ f1: 0, n1: 100, f2: 4, n2: 100 }, 0.05)[0]).toBe(Number.NEGATIVE_INFINITY)
  expect(logRatioInterval({ f1: 4, n1: 100, f2: 0, n2: 100 }, 0.05)[1]).toBe(Number.POSITIVE_INFINITY)
})
