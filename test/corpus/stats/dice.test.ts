import { expect, test } from 'vitest'
import { dice, logDice } from '../../../src/corpus/stats/dice.ts'

test('Smadja, McKeown & Hatzivassiloglou 1996, p. 13', () => {
  expect(dice({ f: 130, f1: 3121, f2: 143 })).toBeCloseTo(0.08, 2)
})

test('Rychlý 2008: 14 at most, 0 for one meeting in some 16,000', () => {
  expect(logDice({ f: 5, f1: 5, f2: 5 })).toBe(14)
  expect(logDice({ f: 1, f1: 16384, f2: 16384 })).toBe(0)
  expect(logDice({ f: 0, f1: 3, f2: 4 })).toBe(Number.NEGATIVE_INFINITY)
})
