import { expect, test } from 'vitest'
import { cells, groupColumns, left, right } from '../../src/corpus/columns.ts'
import { groupDocuments } from '../../src/corpus/groups.ts'
import { makeRecord } from './make-record.ts'

test('columns are headed by their key unless they have a title', () => {
  expect(left('total')).toEqual({ key: 'total', title: 'total', align: 'left' })
  expect(right('dp', 'DP', 'detail')).toEqual({ key: 'dp', title: 'DP', align: 'right', role: 'detail' })
})

test('a column a group, apart from columns of the same name', () => {
  const groups = groupDocuments([makeRecord('total'), makeRecord('b')])
  expect(groupColumns(groups, right).map(({ key, title }) => [key, title])).toEqual([
    ['group:b', 'b'],
    ['group:total', 'total'],
  ])
})

test('cells share what they rest on; an empty one rests on nothing', () => {
  expect(cells(['a', 0, null], ['x#c1'])).toEqual([
    { value: 'a', refs: ['x#c1'] },
    { value: 0, refs: ['x#c1'] },
    { value: null },
  ])
  expect(cells(['a'])).toEqual([{ value: 'a' }])
})
