import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bareText } from '../../../src/corpus/reuse/bare-text.ts'
import { winnow } from '../../../src/corpus/reuse/winnow.ts'

const N = 5
const WINDOW = 4
const print = (text: string) => winnow(bareText(text).units, N, WINDOW)

test('the guarantee: texts that share N + WINDOW − 1 units share a fingerprint', () => {
  const han = fc.string({
    unit: fc.integer({ min: 0x4e00, max: 0x4e1f }).map((unit) => String.fromCharCode(unit)),
    maxLength: 30,
  })
  const common = fc.string({
    unit: fc.integer({ min: 0x4e00, max: 0x4e1f }).map((unit) => String.fromCharCode(unit)),
    minLength: N + WINDOW - 1,
    maxLength: 12,
  })
  fc.assert(
    fc.property(han, han, han, han, common, (a, b, c, d, shared) => {
      const other = new Set(print(c + shared + d).hashes)
      expect([...print(a + shared + b).hashes].some((hash) => other.has(hash))).toBe(true)
    }),
  )
})

test('equal n-grams have equal hashes wherever they stand', () => {
  const text = '城乡社区治理共同体城乡社区治理'
  const { hashes, positions } = winnow(bareText(text).units, N, 1)
  const at = (position: number) => hashes[positions.indexOf(position)]
  expect(at(0)).toBe(at(9))
  expect(at(0)).not.toBe(at(1))
})

test('fewer units than a window leave no fingerprint', () => {
  expect(print('城乡').hashes).toHaveLength(0)
})
