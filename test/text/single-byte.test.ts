import { expect, test } from 'vitest'
import { singleBytes } from '../../src/text/single-byte.ts'

test('all 256 bytes come back, read as Windows-1252 or as Latin-1', () => {
  const bytes = Array.from({ length: 256 }, (_, byte) => byte)
  expect(singleBytes(new TextDecoder('windows-1252').decode(Uint8Array.from(bytes)))).toEqual(bytes)
  expect(singleBytes(Buffer.from(bytes).toString('latin1'))).toEqual(bytes)
})

test('text with a character of neither is no such text', () => {
  expect(singleBytes('naïve 市')).toBeNull()
})
