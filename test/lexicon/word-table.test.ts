import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WordTable } from '../../src/lexicon/word-table.ts'

describe('WordTable', () => {
  const LISTED = new Map([
    ['新增', 1],
    ['新建站', 2],
    ['一二三四五六七八', 3],
  ])

  it.each([
    ['新增', 1],
    ['新建站', 2],
    ['一二三四五六七八', 3],
    ['新', undefined],
    ['新开', undefined],
    ['增新', undefined],
    ['一二三四五六七九十', undefined],
    ['', undefined],
  ])('%s: %s', (word, value) => {
    expect(new WordTable(LISTED).get(word)).toBe(value)
  })

  it('finds what a Map finds', () => {
    const word = fc.stringMatching(/^[新建站区a]{1,9}$/)
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (listed, asked) => {
        const values = new Map(listed.map((each, i) => [each, i]))
        const table = new WordTable(values)
        for (const each of [...listed, ...asked]) expect(table.get(each)).toBe(values.get(each))
      }),
    )
  })
})
