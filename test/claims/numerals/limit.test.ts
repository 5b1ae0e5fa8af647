import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumeral } from '../../../src/claims/numerals/read-numeral.ts'

describe('a numeral is not read past its limit', () => {
  test.each([
    ['10000名', 2, '10'],
    ['10,000名', 2, '10'],
    ['3.5条', 1, '3'],
    ['3e5吨', 1, '3'],
    ['40k', 2, '40'],
    ['10^6个', 2, '10'],
    ['1/5', 1, '1'],
    ['三点五', 2, '3'],
    ['三分之二', 2, '3'],
    ['三百五', 1, '3'],
  ])('%s up to %i', (text, limit, value) => {
    const numeral = readNumeral(text, 0, limit)
    expect(numeral?.low.toFixed()).toBe(value)
    expect(numeral?.end).toBeLessThanOrEqual(limit)
  })

  test('wherever it is set', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'0123.,，/^eM 十百万亿分之点个多一二五'),
      minLength: 1,
      maxLength: 12,
    })
    fc.assert(
      fc.property(text, fc.nat(12), (text, limit) => {
        const numeral = readNumeral(text, 0, Math.min(limit, text.length))
        return numeral === null || numeral.end <= limit
      }),
    )
  })
})
