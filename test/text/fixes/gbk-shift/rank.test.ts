import { describe, expect, test } from 'vitest'
import { rank } from '../../../../src/text/fixes/gbk-shift/rank.ts'
import { plausibilityOf } from '../../../../src/text/plausibility.ts'
import { parseFrequencies } from '../../../../src/text/words.ts'

const model = plausibilityOf(
  parseFrequencies(['基层 900 n', '干部 800 n', '基 20 n', '层 30 q', '曾 30 d', '干 40 v', '部 40 n']),
)
const place = (...chars: string[]) => chars.map((char) => ({ char, plain: char, prior: 0 }))

describe('rank', () => {
  test('prefers the character that makes a word, best reading first', () => {
    const [best, second] = rank([place('基'), place('曾', '层')], model, 3)
    expect(best?.text).toBe('基层')
    expect(second?.text).toBe('基曾')
    expect(best?.score).toBeGreaterThan(second?.score ?? 0)
  })

  test('a prior can outweigh the dictionary', () => {
    const options = [{ char: '曾', plain: '曾', prior: 30 }, ...place('层')]
    expect(rank([place('基'), options], model, 1)[0]?.text).toBe('基曾')
  })

  test('readings that differ only in script count once', () => {
    const options = [...place('干'), { char: '幹', plain: '干', prior: 1 }]
    expect(rank([options, place('部')], model, 5).map(({ text }) => text)).toEqual(['幹部'])
  })

  test('two stops in a row are worse than one', () => {
    expect(rank([place('，'), place('、', '部')], model, 1)[0]?.text).toBe('，部')
  })

  test('a place without options has no reading', () => {
    expect(rank([place('基'), []], model, 1)).toEqual([])
  })
})
