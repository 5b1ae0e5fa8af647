import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { firstUndecodable } from '../../src/source/undecodable.ts'

const text = fc.string({ unit: fc.constantFrom(...'云溪市办结3.2万件，\n') })

test.each(['utf-8', 'gb18030', 'big5', 'utf-16le'])('text in %s has no undecodable byte', (encoding) => {
  fc.assert(
    fc.property(
      text,
      (value) => firstUndecodable(iconv.encode(value.replace(/[云办结]/g, '一'), encoding), encoding) === null,
    ),
  )
})

test('the first bad byte of UTF-8 is found wherever it stands', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0xff]), Buffer.from(after), Buffer.from([0xff])])
      return firstUndecodable(bytes, 'utf-8') === Buffer.byteLength(before)
    }),
  )
})

test('a character broken off is blamed at its first byte', () => {
  expect(firstUndecodable(Buffer.from('云溪').subarray(0, 5), 'utf-8')).toBe(3)
  expect(firstUndecodable(Buffer.from([0x4e, 0x91, 0x4e]), 'utf-16be')).toBe(2)
})
