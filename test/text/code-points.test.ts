import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codePointIndex, codePointLength } from '../../src/text/code-points.ts'
import { oddText } from './arbitraries.ts'

describe('codePointIndex', () => {
  test('agrees with walking the text character by character', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const { length, toCodePoint, toUtf16 } = codePointIndex(text)
        let utf16 = 0
        Array.from(text).forEach((char, codePoint) => {
          expect(toCodePoint(utf16)).toBe(codePoint)
          expect(toUtf16(codePoint)).toBe(utf16)
          utf16 += char.length
        })
        expect([length, codePointLength(text)]).toEqual([[...text].length, [...text].length])
      }),
    )
  })

  test('maps offsets past the end to the end', () => {
    const { toCodePoint, toUtf16 } = codePointIndex('治🚩')
    expect([toCodePoint(99), toUtf16(99)]).toEqual([2, 3])
  })

  test('counts a lone surrogate as one', () => {
    expect(codePointLength('\ud842治')).toBe(2)
  })
})
