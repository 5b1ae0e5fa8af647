import { expect, test } from 'vitest'
import { diffClaims } from '../../src/corpus/diff-claims.ts'
import { makeRecord } from './make-record.ts'

const GDP = { subject: '地区生产总值', unit: '元', unitCode: 'CNY', kind: 'money' } as const
const GROWTH = { subject: '地区生产总值', unit: '%', unitCode: '%', kind: 'change' } as const

const before = makeRecord('lanhe-2023', {
  claims: [
    { ...GDP, value: 50_000_000_000 },
    { ...GROWTH, value: 6.1, direction: 'up' },
    { subject: '牌子', predicate: '清理', value: 6000, unit: '个' },
    { subject: '邻里食堂', predicate: '建成', value: 4, unit: '家' },
  ],
})
const after = makeRecord('lanhe-2024', {
  claims: [
    { ...GDP, value: 52_500_000_000, bound: 'over' },
    { ...GROWTH, value: 0.4, direction: 'down' },
    { subject: '牌子', predicate: '清理', value: 9100, unit: '块' },
  ],
})

test('difference and change where both state one value in one unit', () => {
  const table = diffClaims([before, after])
  expect(table.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ['地区生产总值', '500亿元', '超525亿元', '约+25亿元', 5],
    ['地区生产总值（增长）', '+6.1%', '-0.4%', '-6.5百分点', null],
    ['牌子（清理）', '6000个 清理', '9100块 清理', null, null],
  ])
  expect(table.rows[0]?.[3]?.refs).toEqual(['lanhe-2023#c1', 'lanhe-2024#c1'])
})

test('all keeps what one side alone states', () => {
  const rows = diffClaims([before, after], { all: true }).rows
  expect(rows.at(-1)?.map(({ value }) => value)).toEqual(['邻里食堂（建成）', '4家 建成', null, null, null])
})

test('several values on one side have no one difference', () => {
  const twice = makeRecord('lanhe-2025', {
    claims: [
      { ...GDP, value: 1 },
      { ...GDP, value: 2 },
    ],
  })
  expect(diffClaims([before, twice]).rows[0]?.[3]).toEqual({ value: null })
})
