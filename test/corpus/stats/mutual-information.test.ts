import { expect, test } from 'vitest'
import { mutualInformation } from '../../../src/corpus/stats/mutual-information.ts'

test('Church & Hanks 1990, p. 24', () => {
  expect(mutualInformation({ f: 8, f1: 1105, f2: 44, n: 15_000_000 })).toBeCloseTo(11.3, 1)
})
