import { describe, expect, test } from 'vitest'
import { compareClaims } from '../../src/corpus/compare-claims.ts'
import { makeRecord } from './make-record.ts'

const lanhe = makeRecord('lanhe', {
  doc: { place: '澜河市' },
  claims: [
    { subject: '牌子', predicate: '清理', value: 6293 },
    { subject: '停车位', predicate: '新增', value: 1965 },
  ],
})
const qingshi = makeRecord('qingshi', {
  doc: { place: '青石县' },
  claims: [
    { subject: '牌子', predicate: '清理', value: 9100, bound: 'over', unit: '块' },
    { subject: '牌子', predicate: '清理', value: 9100, bound: 'over', unit: '块' },
  ],
})

const values = (table: ReturnType<typeof compareClaims>) => table.rows.map((row) => row.map((cell) => cell.value))

describe('compareClaims', () => {
  test('the same thing in other units stands in one row, with bound, unit and verb', () => {
    const table = compareClaims([lanhe, qingshi])
    expect(table.columns.map(({ key }) => key)).toEqual([
      'indicator',
      'unit',
      'documents',
      'doubtful',
      'group:lanhe',
      'group:qingshi',
    ])
    expect(values(table)).toEqual([['牌子（清理）', '个、块', 2, '', '6293个 清理', '9100余块 清理']])
  })

  test('a figure stated twice is shown once and carries both ids', () => {
    const cell = compareClaims([lanhe, qingshi]).rows[0]?.[5]
    expect(cell).toEqual({ value: '9100余块 清理', refs: ['qingshi#c1', 'qingshi#c2'] })
  })

  test('all keeps what one document alone states', () => {
    expect(values(compareClaims([lanhe, qingshi], { all: true }))).toEqual([
      ['牌子（清理）', '个、块', 2, '', '6293个 清理', '9100余块 清理'],
      ['停车位（新增）', '个', 1, '', '1965个 新增', null],
    ])
  })

  test('the order of records leaves no trace', () => {
    expect(compareClaims([qingshi, lanhe])).toEqual(compareClaims([lanhe, qingshi]))
  })

  test('groups change the columns, not the rows', () => {
    const rows = (groupBy: string) => compareClaims([qingshi, lanhe], { groupBy }).rows.map((row) => row.slice(0, 4))
    expect(rows('place')).toEqual(rows('id'))
    expect(rows('doctype')).toEqual(rows('id'))
  })

  test('a level and its growth, a total and a rate are different rows', () => {
    const level = { subject: '财政总收入', unit: '元', unitCode: 'CNY', kind: 'money', value: 2584000000 } as const
    const growth = {
      subject: '财政总收入',
      unit: '%',
      unitCode: '%',
      kind: 'change',
      direction: 'up',
      value: 35.62,
    } as const
    const table = compareClaims([
      makeRecord('a', { claims: [level, growth] }),
      makeRecord('b', { claims: [growth, level] }),
    ])
    expect(values(table)).toEqual([
      ['财政总收入', '元', 2, '', '25.84亿元', '25.84亿元'],
      ['财政总收入（增长）', '%', 2, '', '+35.62%', '+35.62%'],
    ])
  })

  test('doubtful alignments are marked in the row and in the cell, sure rows come first', () => {
    const stock = makeRecord('shiba', { claims: [{ subject: '停车位', predicate: '达到', value: 30000 }] })
    const table = compareClaims([lanhe, qingshi, stock])
    expect(values(table)).toEqual([
      ['牌子（清理）', '个、块', 2, '', '6293个 清理', '9100余块 清理', null],
      ['停车位（新增）', '个', 2, '?', '1965个 新增', null, '3万个 达到?'],
    ])
    expect(table.rows[1]?.[6]).toEqual({ value: '3万个 达到?', refs: ['shiba#c1'], note: 'verbs: new, level' })
  })

  test("a user's aliases align what the lexicon does not know", () => {
    const one = makeRecord('a', { claims: [{ subject: '暖心桌', predicate: '建成' }] })
    const other = makeRecord('b', { claims: [{ subject: '邻里食堂', predicate: '建成' }] })
    expect(compareClaims([one, other]).rows).toHaveLength(0)
    const aliases = [{ concept: '助餐点', words: ['暖心桌', '邻里食堂'] }]
    expect(compareClaims([one, other], { aliases }).rows).toHaveLength(1)
  })

  test('numbers that are no claims and claims about nothing named stay out', () => {
    const claims = [
      { subject: '', value: 3 },
      { subject: '年', value: 2024, status: 'date' },
    ] as const
    expect(compareClaims([makeRecord('a', { claims }), makeRecord('b', { claims })]).rows).toEqual([])
  })
})
