import { expect, test } from 'vitest'
import { alignClaims } from '../../src/corpus/align-claims.ts'
import { figureRow } from '../../src/corpus/figures.ts'
import { groupDocuments, indexGroups } from '../../src/corpus/groups.ts'
import { makeRecord } from './make-record.ts'

test('a cell a group, in their order; a group without a figure has an empty one', () => {
  const signs = { subject: '牌子', predicate: '清理', unit: '块' } as const
  const records = [
    makeRecord('c', { claims: [{ ...signs, value: 30 }] }),
    makeRecord('a', {
      claims: [
        { ...signs, value: 10 },
        { ...signs, value: 20 },
      ],
    }),
    makeRecord('b'),
  ]
  const index = indexGroups(groupDocuments(records))
  const [indicator] = alignClaims(records)
  expect(figureRow(indicator?.mentions ?? [], index)).toEqual([
    { value: '10块 清理；20块 清理', refs: ['a#c1', 'a#c2'] },
    { value: null },
    { value: '30块 清理', refs: ['c#c1'] },
  ])
})
