import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareCodePoints } from '../../src/source/compare-code-points.ts'

test('characters beyond the basic plane come last', () => {
  expect(['𠮷', '豈', 'b', '一', 'a', 'ab'].sort(compareCodePoints)).toEqual(['a', 'ab', 'b', '一', '豈', '𠮷'])
})

test('agrees with the order of UTF-8 bytes', () => {
  const text = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(
      text,
      text,
      (a, b) => Math.sign(compareCodePoints(a, b)) === Buffer.compare(Buffer.from(a), Buffer.from(b)),
    ),
  )
})
