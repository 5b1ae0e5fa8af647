import { expect, test } from 'vitest'
import { contingencyCells } from '../../../src/corpus/stats/two-corpora.ts'

test('observed and expected cells have the same sum', () => {
  const cells = contingencyCells({ f1: 7, n1: 10, f2: 2, n2: 9 })
  expect(cells.map(({ observed }) => observed)).toEqual([7, 2, 3, 7])
  expect(cells.reduce((sum, { expected }) => sum + expected, 0)).toBeCloseTo(19, 12)
})
