import { expect, test } from 'vitest'
import { simpleMaths } from '../../../src/corpus/stats/simple-maths.ts'

test('Evert 2022, R package corpora, row Antibiotikum, lambda 100', () => {
  expect(simpleMaths({ f1: 944, n1: 1177, f2: 367, n2: 341805 })).toBeCloseTo(683.42093, 5)
})
