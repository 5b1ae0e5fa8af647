import { describe, expect, test } from 'vitest'
import { countFamilies, countTerms, joinTokens } from '../../../src/corpus/terms/term-counts.ts'
import { makeRecord } from '../make-record.ts'
import { makeTokens } from './make-tokens.ts'

const document = makeTokens('a', '清理/v 村/n 牌子/n ， 清理/v 群组/n 。 | 牌子/n 少/a 了/ul 。')

describe('countTerms', () => {
  test('words, punctuation apart', () => {
    const { size, counts } = countTerms(document)
    expect(size).toBe(8)
    expect(Object.fromEntries(counts)).toEqual({ 清理: 2, 村: 1, 牌子: 2, 群组: 1, 少: 1, 了: 1 })
  })

  test('an n-gram crosses no punctuation and no sentence', () => {
    const { size, counts } = countTerms(document, { n: 2 })
    expect(size).toBe(5)
    expect([...counts.keys()]).toEqual(['清理村', '村牌子', '清理群组', '牌子少', '少了'])
  })

  test.each([
    [{ pos: ['v'] }, ['清理']],
    [{ stopWords: new Set(['了', '少', '村']) }, ['清理', '牌子', '群组']],
    [{ minLength: 2, pos: ['n'] }, ['牌子', '群组']],
    [{ n: 2, stopWords: new Set(['了']) }, ['清理村', '村牌子', '清理群组', '牌子少']],
  ])('options leave terms out: %o', (options, terms) => {
    const { size, counts } = countTerms(document, options)
    expect([...counts.keys()]).toEqual(terms)
    expect(size).toBe('n' in options ? 5 : 8)
  })
})

test('families with the ids of their slogans, as rates of characters', () => {
  const record = makeRecord('a', { doc: { chars: 800 }, slogans: [{ family: '一网通办' }, { family: '一网通办' }] })
  const counts = countFamilies(record)
  expect(counts.size).toBe(800)
  expect(counts.counts.get('一网通办')).toBe(2)
  expect(counts.refs?.get('一网通办')).toEqual(['a#s1', 'a#s2'])
})

test.each([
  [['治理', '现代化'], '治理现代化'],
  [['big', 'data', '平台'], 'big data平台'],
  [['5', 'G', '基站'], '5 G基站'],
])('%j joined', (words, text) => {
  expect(joinTokens(words.map((word) => ({ text: word })))).toBe(text)
})
