import { expect, test } from 'vitest'
import { logBinomial, logGamma } from '../../../src/corpus/stats/log-gamma.ts'

test.each([
  [1, 0],
  [2, 0],
  [0.5, 0.5723649429247001],
  [5, Math.log(24)],
  [171, 706.5730622457874],
])('ln Γ(%s) = %s', (x, value) => {
  expect(logGamma(x)).toBeCloseTo(value, 11)
})

test('52 over 5', () => {
  expect(Math.exp(logBinomial(52, 5))).toBeCloseTo(2598960, 4)
})
