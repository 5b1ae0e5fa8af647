import { expect, test } from 'vitest'
import { adjustP } from '../../../src/corpus/stats/adjust-p.ts'

// Benjamini & Hochberg 1995, §3.2: fifteen tests of a trial; four are found by BH at 0.05, three by Bonferroni.
const TRIAL = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
]

test('Benjamini & Hochberg 1995: four findings, Bonferroni three', () => {
  expect(adjustP(TRIAL, 'bh').filter((p) => p <= 0.05)).toHaveLength(4)
  expect(adjustP(TRIAL, 'bonferroni').filter((p) => p <= 0.05)).toHaveLength(3)
  expect(adjustP(TRIAL, 'holm').filter((p) => p <= 0.05)).toHaveLength(3)
})

test('values come back in the order given, none above 1, never below the raw one', () => {
  const shuffled = [0.9, 0.01, 0.04, 0.01]
  expect(adjustP(shuffled, 'none')).toEqual(shuffled)
  expect(adjustP(shuffled, 'bonferroni')).toEqual([1, 0.04, 0.16, 0.04])
  expect(adjustP(shuffled, 'holm')).toEqual([0.9, 0.04, 0.08, 0.04])
  expect(adjustP(shuffled, 'bh').map((p) => Number(p.toFixed(6)))).toEqual([0.9, 0.02, 0.053333, 0.02])
})

test('nothing to adjust', () => {
  expect(adjustP([], 'holm')).toEqual([])
})
