import { expect, test } from 'vitest'
import { sloganFamilies } from '../../src/corpus/slogan-families.ts'
import { makeRecord } from './make-record.ts'

test('mentions, documents and the commonest type of a family', () => {
  const family = '街乡吹哨、部门报到'
  const records = [
    makeRecord('a', {
      slogans: [
        { family, type: 'parallel-couplet' },
        { family, type: 'fixed-tifa' },
      ],
    }),
    makeRecord('b', { slogans: [{ family, type: 'fixed-tifa' }] }),
  ]
  expect(sloganFamilies(records)).toMatchObject([{ form: family, type: 'fixed-tifa', documents: 2 }])
  expect(sloganFamilies(records)[0]?.mentions.map(({ slogan }) => slogan.id)).toEqual(['a#s1', 'a#s2', 'b#s1'])
})

test('of equally common types the first of the contract; a parent that is its own ancestor ends the search', () => {
  const slogans = [
    { id: 'a#s1', family: '一网通办', type: 'action-name', parent: 'a#s2' },
    { id: 'a#s2', family: '接诉即办', type: 'brand-name', parent: 'a#s1' },
    { id: 'a#s3', family: '接诉即办', type: 'quoted-metaphor' },
  ] as const
  expect(sloganFamilies([makeRecord('a', { slogans })]).map(({ form, type }) => [form, type])).toEqual([
    ['一网通办', 'action-name'],
    ['接诉即办', 'quoted-metaphor'],
  ])
})
