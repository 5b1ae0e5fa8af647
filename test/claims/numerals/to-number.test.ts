import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toNumber } from '../../../src/claims/numerals/to-number.ts'

describe('toNumber', () => {
  test.each([
    '0',
    '-0',
    '7',
    '-12.5',
    '84.3',
    '0.1',
    '123456789012345',
    '1e22',
    '1e23',
    '9007199254740993',
    '3e-25',
    '0.000001',
  ])('%s is the double nearest to it', (text) => expect(toNumber(new Big(text))).toBe(Number(text)))

  test('any decimal is the double nearest to it', () => {
    const decimals = fc.tuple(fc.bigInt(-(10n ** 18n), 10n ** 18n), fc.integer({ min: -30, max: 30 }))
    fc.assert(
      fc.property(decimals, ([integer, exponent]) => {
        const text = `${integer}e${exponent}`
        return toNumber(new Big(text)) === Number(text)
      }),
    )
  })
})
