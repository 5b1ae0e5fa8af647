import { expect, test } from 'vitest'
import { percentDifference } from '../../../src/corpus/stats/percent-difference.ts'

test('Gabrielatos & Marchi 2011, p. 18', () => {
  expect(percentDifference({ f1: 206523, n1: 959641, f2: 178174, n2: 1562358 })).toBeCloseTo(88.7, 1)
})

test('a word only the first corpus has', () => {
  expect(percentDifference({ f1: 3, n1: 100, f2: 0, n2: 100 })).toBe(Number.POSITIVE_INFINITY)
})
