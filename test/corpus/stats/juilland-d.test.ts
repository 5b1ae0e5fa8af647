import { expect, test } from 'vitest'
import { juillandD } from '../../../src/corpus/stats/juilland-d.ts'

test('Carroll 1970, p. 14: equal parts', () => {
  expect(juillandD([0, 4, 3, 2, 1])).toBeCloseTo(0.6464, 4)
})

test('Lyne 1985, ALLEMAND: rates in unequal parts', () => {
  const sizes = [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930]
  expect(juillandD([2, 0, 1, 1, 3, 0, 3, 0, 0, 0], sizes)).toBeCloseTo(0.60388, 5)
})

test('even is 1, all in one part is 0', () => {
  expect(juillandD([4, 2], [200, 100])).toBe(1)
  expect(juillandD([6, 0, 0])).toBeCloseTo(0, 12)
})
