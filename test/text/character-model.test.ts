import { describe, expect, test } from 'vitest'
import { characterModel, parseCharacterModel } from '../../src/text/character-model.ts'

const code = (char: string) => char.charCodeAt(0)

describe('parseCharacterModel', () => {
  const { follows } = parseCharacterModel('\t\tb层c基曾0\n基\tc\tb层\n为基\ta\ta层\n')

  test('takes the longest history that is listed', () => {
    expect(follows(code('为'), code('基'), code('层'))).toBeCloseTo(0)
    expect(follows(code('在'), code('基'), code('层'))).toBe(-0.5)
    expect(follows(0, 0, code('层'))).toBe(-1)
  })

  test('falls back on the shorter history by what the longer one leaves over', () => {
    expect(follows(0, code('基'), code('曾'))).toBe(-3)
    expect(follows(code('为'), code('基'), code('曾'))).toBe(-3)
    expect(follows(0, code('在'), code('曾'))).toBe(-2)
  })

  test('counts a run of digits or letters as one character', () => {
    expect(follows(0, code('2'), code('0'))).toBe(0)
    expect(follows(0, code('A'), code('b'))).toBe(0)
    expect(follows(0, 0, code('7'))).toBe(-2)
  })
})

test('the shipped table knows which words go together', () => {
  const { follows } = characterModel()
  expect(follows(code('支'), code('持'), code('高'))).toBeGreaterThan(follows(code('支'), code('持'), code('膏')))
  expect(follows(code('，'), code('提'), code('高'))).toBeGreaterThan(-3)
})
