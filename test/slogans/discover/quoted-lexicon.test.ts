import { expect, test } from 'vitest'
import { loadSloganLexicon } from '../../../src/lexicon/slogan-lexicon.ts'
import { quotedLexicon } from '../../../src/slogans/discover/quoted-lexicon.ts'
import { makeRecord } from '../../corpus/make-record.ts'

const records = [
  makeRecord('b', {
    doc: { date: '2023-02-01' },
    slogans: [
      { text: '镇街吹哨，部门报到', family: '街乡吹哨、部门报到', quote: 'double', type: 'parallel-couplet' },
      { text: '赛马', family: '赛马', quote: 'double', type: 'quoted-metaphor' },
      { text: '绿色发展', family: '绿色发展', quote: 'none', type: 'fixed-tifa' },
    ],
  }),
  makeRecord('a', {
    doc: { date: '2021-07-05' },
    slogans: [{ text: '街乡吹哨、部门报到', family: '街乡吹哨、部门报到', quote: 'single', type: 'parallel-couplet' }],
  }),
]

const read = (content: string) => loadSloganLexicon([{ path: 'quoted.tsv', content }]).entries

test('every quoted family is a row, with its spellings, counts and first year', () => {
  const entries = read(quotedLexicon(records))
  expect(entries.map(({ form }) => form)).toEqual(['街乡吹哨、部门报到', '赛马'])
  expect(entries[0]).toMatchObject({
    aliases: ['镇街吹哨、部门报到'],
    type: 'parallel-couplet',
    year: 2021,
    category: 'quoted: 2 mentions, 2 documents',
    mention: 'any',
  })
})

test('a short wording is to be found between quotation marks only', () => {
  expect(read(quotedLexicon(records))[1]?.mention).toBe('quoted')
})

test('the order of records changes nothing', () => {
  expect(quotedLexicon([...records].reverse())).toBe(quotedLexicon(records))
})

test('what a lexicon knows keeps its year and the way it is found', () => {
  const content = 'form\tyear\tmention\n街乡吹哨、部门报到\t2017\tquoted\n'
  const known = loadSloganLexicon([{ path: 'known.tsv', content }])
  expect(read(quotedLexicon(records, known))[0]).toMatchObject({ year: 2017, mention: 'quoted' })
})

test('no records, no rows', () => {
  expect(read(quotedLexicon([]))).toEqual([])
})
