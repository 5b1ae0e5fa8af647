import { expect, it } from 'vitest'
import { parseIndicatorAliases } from '../../src/lexicon/indicator-aliases.ts'

it('reads a line an indicator, its names separated by tabs, the one to show first', () => {
  expect(parseIndicatorAliases('\ufeff# 名称\n牌子\t标识标牌\t挂牌\r\n\r\n群组\t 微信群\n', 'aliases.tsv')).toEqual([
    { concept: '牌子', words: ['牌子', '标识标牌', '挂牌'] },
    { concept: '群组', words: ['群组', '微信群'] },
  ])
})

it('names file and line of a row with one name', () => {
  expect(() => parseIndicatorAliases('牌子\t挂牌\n群组\n', 'aliases.tsv')).toThrow(
    /^aliases\.tsv:2: names fewer than two names/,
  )
})
