import { describe, expect, test } from 'vitest'
import { characterSet, SPACES } from '../../src/text/character-set.ts'

describe('characterSet', () => {
  const isMark = characterSet('，。')

  test.each([
    ['先，后', 1, true],
    ['先，后', 0, false],
    ['先，', 2, false],
    ['，', -1, false],
    ['𠮷。', 2, true],
    ['𠮷。', 0, false],
  ] as const)('%s at %i: %s', (text, at, expected) => expect(isMark(text, at)).toBe(expected))

  test('SPACES are all that \\s matches', () => {
    const matched = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) =>
      /\s/.test(char),
    )
    expect([...SPACES].sort()).toEqual(matched)
  })
})
