import { describe, expect, test } from 'vitest'
import { parseCharacterModel } from '../../../../src/text/character-model.ts'
import { type Option, rank } from '../../../../src/text/fixes/gbk-shift/rank.ts'
import { plausibilityOf } from '../../../../src/text/plausibility.ts'
import { parseFrequencies } from '../../../../src/text/words.ts'

const words = parseFrequencies('基层 900 n\n干部 800 n\n基 20 n\n层 30 q\n曾 30 d\n干 40 v\n部 40 n\n')
const model = plausibilityOf(words, parseCharacterModel(''))
const options = (...chars: string[]): Option[] => chars.map((char) => ({ char, plain: char, prior: 0 }))
const place = (...chars: string[]) => ({ options: options(...chars), detour: null })

describe('rank', () => {
  test('prefers the character that makes a word, best reading first', () => {
    const [best, second] = rank([place('基'), place('曾', '层')], model, 3)
    expect(best?.text).toBe('基层')
    expect(second?.text).toBe('基曾')
    expect(best?.score).toBeGreaterThan(second?.score ?? 0)
  })

  test('prefers the character that follows more often', () => {
    const followers = plausibilityOf(words, parseCharacterModel('\t\td层曾基\n基\tc\ta曾\n'))
    const alone = plausibilityOf(parseFrequencies('基 20 n\n层 30 q\n曾 30 d\n'), parseCharacterModel(''))
    const both = { ...alone, follows: followers.follows }
    expect(rank([place('基'), place('层', '曾')], both, 1)[0]?.text).toBe('基曾')
  })

  test('a prior can outweigh the dictionary', () => {
    const either = { options: [{ char: '曾', plain: '曾', prior: 30 }, ...options('层')], detour: null }
    expect(rank([place('基'), either], model, 1)[0]?.text).toBe('基曾')
  })

  test('readings that differ only in script count once', () => {
    const either = { options: [...options('干'), { char: '幹', plain: '干', prior: 1 }], detour: null }
    expect(rank([either, place('部')], model, 5).map(({ text }) => text)).toEqual(['幹部'])
  })

  test('takes a detour where two characters read better than one, at most once', () => {
    const detour = [options('干'), options('部')] as const
    const [best] = rank([place('基'), { options: options('龘'), detour }], model, 3)
    expect(best).toMatchObject({ text: '基干部', detour: true })
    const twice = rank(
      [
        { options: options('龘'), detour },
        { options: options('龘'), detour },
      ],
      model,
      9,
    )
    expect(twice.map(({ text }) => text)).not.toContain('干部干部')
  })

  test('two stops in a row are worse than one', () => {
    expect(rank([place('，'), place('、', '部')], model, 1)[0]?.text).toBe('，部')
  })

  test('a place without options has no reading', () => {
    expect(rank([place('基'), place()], model, 1)).toEqual([])
  })
})
