import { expect, test } from 'vitest'
import { combineMentions } from '../../src/slogans/combine-mentions.ts'
import type { Mention } from '../../src/slogans/mention.ts'

function mention(start: number, end: number, ...rules: Mention['rules']): Mention {
  const quote = rules.includes('quote') ? 'double' : 'none'
  return { start, end, type: 'fixed-tifa', quote, head: null, family: null, members: [], rules, confidence: 0.5 }
}

function ranges(...mentions: Mention[]): string[] {
  return combineMentions(mentions).map(({ start, end, rules }) => `${start}-${end} ${rules.join('+')}`)
}

test('one range found twice is one mention with both rules', () => {
  expect(ranges(mention(3, 8, 'lexicon'), mention(3, 8, 'quote'))).toEqual(['3-8 quote+lexicon'])
})

test('the lexicon gives type and family, the quotation marks and head', () => {
  const known = { ...mention(3, 8, 'lexicon'), family: '甲', type: 'numeral-formula' as const }
  const quoted = { ...mention(3, 8, 'quote'), head: '机制' }
  expect(combineMentions([quoted, known])).toMatchObject([
    { family: '甲', type: 'numeral-formula', quote: 'double', head: '机制' },
  ])
})

test('of crossing mentions the quoted one stays, else the longer', () => {
  expect(ranges(mention(0, 6, 'parallel'), mention(4, 8, 'quote'))).toEqual(['4-8 quote'])
  expect(ranges(mention(0, 6, 'parallel'), mention(4, 8, 'lexicon'))).toEqual(['0-6 parallel'])
})

test('a quotation within a quotation stays, a plain find within a formula does not', () => {
  expect(ranges(mention(0, 20, 'quote'), mention(5, 8, 'quote'))).toEqual(['0-20 quote', '5-8 quote'])
  expect(ranges(mention(0, 20, 'parallel'), mention(5, 8, 'lexicon'))).toEqual(['0-20 parallel'])
})

test('a known formula stays as a member of a quoted couplet', () => {
  const couplet = { ...mention(0, 9, 'quote'), members: ['党建引领', '群众自治'] }
  expect(ranges(couplet, mention(0, 4, 'lexicon'))).toEqual(['0-9 quote', '0-4 lexicon'])
})
