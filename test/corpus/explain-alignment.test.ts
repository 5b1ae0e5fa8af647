import { expect, test } from 'vitest'
import { compareClaims } from '../../src/corpus/compare-claims.ts'
import { explainAlignment } from '../../src/corpus/explain-alignment.ts'
import { makeRecord } from './make-record.ts'

const records = [
  makeRecord('lanhe', { claims: [{ subject: '村级标识标牌', predicate: '清理', value: 6293 }] }),
  makeRecord('qingshi', {
    claims: [
      { subject: '牌子', predicate: '摘除', unit: '块', value: 9100, bound: 'over' },
      { subject: '邻里食堂', predicate: '新增', unit: '家', value: 12 },
    ],
  }),
  makeRecord('shiba', {
    claims: [
      {
        subject: '邻里食堂',
        predicate: '达到',
        unit: '家',
        value: 40,
        sentence: { index: 3, text: '全县邻里食堂达到40家。' },
      },
    ],
  }),
]

test('a row a claim, with what it was read as and why it is doubtful', () => {
  const table = explainAlignment(records)
  const read = (key: string) =>
    table.rows.map((row) => row[table.columns.findIndex((column) => column.key === key)]?.value)
  expect(read('indicator')).toEqual(['牌子（摘除）', '牌子（摘除）', '邻里食堂（新增）', '邻里食堂（新增）'])
  expect(read('document')).toEqual(['lanhe', 'qingshi', 'qingshi', 'shiba'])
  expect(read('concept')).toEqual(['牌子 (标识标牌)', '牌子', '邻里食堂', '邻里食堂'])
  expect(read('modifiers')).toEqual(['[village]', '', '', ''])
  expect(read('verb')).toEqual(['remove (清理)', 'remove (摘除)', 'new (新增)', 'level (达到)'])
  expect(read('verdict')).toEqual(['same', 'same', 'same', 'doubtful: verbs: new, level'])
  expect(read('sentence')[3]).toBe('全县邻里食堂达到40家。')
})

test('it explains the rows of the comparison in their order', () => {
  const labels = compareClaims(records).rows.map((row) => row[0]?.value)
  expect([...new Set(explainAlignment(records).rows.map((row) => row[0]?.value))]).toEqual(labels)
})
