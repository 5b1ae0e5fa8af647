import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findRoot } from '../../../src/corpus/stats/find-root.ts'

const DEFAULT = Number.EPSILON ** 0.25

// What R 4.2.2 prints of uniroot(f, c(a, b), tol = tolerance)$root with 15 digits.
test.each([
  ['x^3 - 2 on [0, 2]', (x: number) => x ** 3 - 2, 0, 2, DEFAULT, 1.25993383506081],
  ['cos x - x on [0, 1]', (x: number) => Math.cos(x) - x, 0, 1, DEFAULT, 0.73909105828537],
  ['e^x - 5 on [0, 3], loosely', (x: number) => Math.exp(x) - 5, 0, 3, 1e-3, 1.60952143004222],
  ['a line', (x: number) => x - 0.25, 0, 1, DEFAULT, 0.25],
  ['a flat root', (x: number) => (x - 0.3) ** 9, 0, 1, DEFAULT, 0.299992477353005],
])("R's uniroot stops at the same value: %s", (_, f, a, b, tolerance, root) => {
  expect(findRoot(f, a, b, tolerance)).toBeCloseTo(root, 13)
})

test('whatever the root and the tolerance, it is no further off', () => {
  const place = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(place, fc.constantFrom(1, 3, 5), fc.constantFrom(1e-2, 1e-6, 1e-12), (root, power, tolerance) => {
      expect(Math.abs(findRoot((x) => (x - root) ** power, 0, 1, tolerance) - root)).toBeLessThanOrEqual(tolerance)
    }),
  )
})
