import { expect, test } from 'vitest'
import { groupDocuments, indexGroups, spreadOverGroups } from '../../src/corpus/groups.ts'
import { makeInfo } from './make-record.ts'

const item = (id: string, more: Parameters<typeof makeInfo>[1] = {}) => ({ doc: makeInfo(id, more) })
const b = item('b', { date: '2023-05-01', chars: 300, meta: { wave: 2, tags: ['x'] } })
const a = item('a', { date: '2023-11-01', chars: 200, meta: { wave: 2 } })
const c = item('c')
const groups = (field?: string) =>
  groupDocuments([b, c, a], field).map(({ key, members, chars }) => [
    key,
    members.map(({ doc }) => doc.id).join(),
    chars,
  ])

test.each([
  [
    undefined,
    [
      ['a', 'a', 200],
      ['b', 'b', 300],
      ['c', 'c', 1000],
    ],
  ],
  [
    'year',
    [
      ['(none)', 'c', 1000],
      ['2023', 'a,b', 500],
    ],
  ],
  [
    'month',
    [
      ['(none)', 'c', 1000],
      ['2023-05', 'b', 300],
      ['2023-11', 'a', 200],
    ],
  ],
  [
    'wave',
    [
      ['(none)', 'c', 1000],
      ['2', 'a,b', 500],
    ],
  ],
  [
    'meta.tags',
    [
      ['(none)', 'a,c', 1200],
      ['["x"]', 'b', 300],
    ],
  ],
])('by %s', (field, expected) => {
  expect(groups(field)).toEqual(expected)
})

test('a field nobody has is refused', () => {
  expect(() => groups('colour')).toThrow(/"colour"/)
})

test('mentions go to the group of their record', () => {
  const index = indexGroups(groupDocuments([a, b, c], 'year'))
  const mentions = [a, c, b].map((record) => ({ record }))
  const spread = [...spreadOverGroups(mentions, index)]
  expect(spread.map(([at, there]) => [at, there.map(({ record }) => record.doc.id)])).toEqual([
    [1, ['a', 'b']],
    [0, ['c']],
  ])
})
