import { expect, test } from 'vitest'
import { tScore } from '../../../src/corpus/stats/t-score.ts'

test('Manning & Schütze 1999, p. 164: new companies', () => {
  expect(tScore({ f: 8, f1: 15828, f2: 4675, n: 14307668 })).toBeCloseTo(0.999932, 3)
})
