import { describe, expect, it } from 'vitest'
import { dictionaryHash, formatEntries, parseDictionary } from '../../src/tokens/dictionary.ts'

describe('parseDictionary', () => {
  it('reads word, frequency and tag, and fills what is left out', () => {
    expect(parseDictionary('小马拉大车 50 i\n镇街\n网格员 n\n街乡 100\n', 'user.dict')).toEqual([
      { word: '小马拉大车', frequency: 50, tag: 'i' },
      { word: '镇街', frequency: 1000, tag: 'n' },
      { word: '网格员', frequency: 1000, tag: 'n' },
      { word: '街乡', frequency: 100, tag: 'n' },
    ])
  })

  it('tolerates a byte-order mark, CRLF, empty lines and comments', () => {
    expect(parseDictionary('\ufeff镇街 9 n\r\n\r\n# 注\r\n', 'user.dict')).toEqual([
      { word: '镇街', frequency: 9, tag: 'n' },
    ])
  })

  it.each([
    ['小马 拉 大 车', 'too many fields'],
    ['镇街 n 100', 'frequency and tag exchanged'],
  ])('rejects %s (%s), naming file and line', (line) => {
    expect(() => parseDictionary(`好词\n${line}\n`, 'user.dict')).toThrow(/^user\.dict:2: not a dictionary line/)
  })
})

it('formatEntries writes the lines both engines load', () => {
  expect(formatEntries([{ word: '镇街', frequency: 9, tag: 'n' }])).toBe('镇街 9 n\n')
})

it('dictionaryHash tells lists apart that join to the same text', () => {
  expect(dictionaryHash(['ab', 'c'])).not.toBe(dictionaryHash(['a', 'bc']))
  expect(dictionaryHash(['ab'])).toBe(dictionaryHash([Buffer.from('ab')]))
})
