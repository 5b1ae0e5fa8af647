import { expect, test } from 'vitest'
import { indicatorsToShow } from '../../src/corpus/compare-claims.ts'
import type { Claim } from '../../src/model/claim.ts'
import { makeRecord } from './make-record.ts'

const labels = (...claims: readonly Partial<Claim>[]) =>
  indicatorsToShow([makeRecord('a', { claims }), makeRecord('b', { claims })], {}).shown.map(({ label }) => label)

const GRAIN = { subject: '粮食产量', unit: '吨', kind: 'measure' } as const
const GROWTH = { subject: '粮食产量', predicate: '增长', unit: '%', kind: 'change', direction: 'up' } as const

test('levels, growth, growth by the year, ranks and plans of one thing have names of their own', () => {
  const sentence = { index: 1, text: '粮食产量年均增长3%。' }
  expect(
    labels(
      GRAIN,
      GROWTH,
      { ...GROWTH, text: '3%', stat: 'mean', sentence },
      { ...GRAIN, modality: 'planned' },
      { ...GRAIN, unit: '位', kind: 'rank' },
    ).sort(),
  ).toEqual(['粮食产量', '粮食产量（位次）', '粮食产量（增长）', '粮食产量（年均增长）', '粮食产量（计划）'])
})

test('deeds and grades', () => {
  expect(
    labels(
      { subject: '牌子', predicate: '清理', unit: '块' },
      { subject: '牌子', predicate: '新增', unit: '块' },
      { subject: '省级绿色工厂', predicate: '', unit: '家' },
      { subject: '国家级绿色工厂', predicate: '', unit: '家' },
      { subject: '停车位', predicate: '达到', unit: '个' },
    ).sort(),
  ).toEqual(['停车位', '牌子（新增）', '牌子（清理）', '绿色工厂（国家级）', '绿色工厂（省级）'])
})

test('names still alike get their unit, then a number', () => {
  const named = labels(
    { subject: '邻里食堂', predicate: '供餐', unit: '份' },
    { subject: '邻里食堂', predicate: '打分', unit: '份' },
    { subject: '邻里食堂', predicate: '占地', unit: '亩', kind: 'measure' },
  )
  expect(new Set(named).size).toBe(3)
  expect(named).toContain('邻里食堂')
})

test('names do not depend on how many rows are shown', () => {
  const claims = [GRAIN, GROWTH, { ...GRAIN, modality: 'planned' as const }]
  const records = [makeRecord('a', { claims }), makeRecord('b', { claims })]
  const all = indicatorsToShow(records, {}).shown.map(({ label }) => label)
  expect(indicatorsToShow(records, { top: 2 }).shown.map(({ label }) => label)).toEqual(all.slice(0, 2))
})
