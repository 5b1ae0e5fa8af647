import { describe, expect, test } from 'vitest'
import { gbkChar, gbkCode } from '../../src/text/gbk-table.ts'

describe('gbkCode and gbkChar', () => {
  test('are each other’s inverse on what a page shows', () => {
    for (const char of '。基層減縣驅，⒕Ａ') {
      const code = gbkCode(char) as number
      expect(gbkChar(code >> 8, code & 255)).toBe(char)
    }
    expect(gbkCode('。')).toBe(0xa1a3)
    expect(gbkCode('基')).toBe(0xbbf9)
  })

  test('know no ASCII, no character beyond GBK, and show none for user-defined pairs', () => {
    expect(gbkCode('A')).toBeUndefined()
    expect(gbkCode('𠮷')).toBeUndefined()
    expect(gbkChar(0xaf, 0xca)).toBeUndefined()
  })

  test('give back the bytes of a user-defined pair that a page kept', () => {
    expect(gbkCode(new TextDecoder('gbk').decode(Uint8Array.of(0xaf, 0xca)))).toBe(0xafca)
  })
})
