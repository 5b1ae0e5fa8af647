import { describe, expect, test } from 'vitest'
import { readClaims } from './read-text.ts'

const groups = (text: string) =>
  readClaims(text).map(({ group }) => (group === null ? null : [group.relation, group.role, group.check]))

describe('groupClaims', () => {
  test('parts in a bracket are checked against their total', () => {
    const parts = (check: string) => [
      ['parts', 'total', check],
      ['parts', 'part', check],
      ['parts', 'part', check],
    ]
    expect(groups('划分网格50个（城市20个、农村30个）。')).toEqual(parts('ok'))
    expect(groups('划分网格50个（城市20个、农村31个）。')).toEqual(parts('mismatch'))
  })

  test('a total and its parts share one id', () => {
    expect(new Set(readClaims('划分网格50个（城市20个、农村30个）。').map(({ group }) => group?.id)).size).toBe(1)
  })

  test('其中 names a subset, which cannot exceed its whole', () => {
    expect(groups('建成驿站50个，其中示范驿站8个。')).toEqual([
      ['subset', 'total', 'ok'],
      ['subset', 'part', 'ok'],
    ])
    expect(groups('建成驿站50个，其中示范驿站80个。')).toEqual([
      ['subset', 'total', 'mismatch'],
      ['subset', 'part', 'mismatch'],
    ])
  })

  test('分别 makes a series, 、 a list', () => {
    expect(groups('工业和农业产值分别增长5%、6%。')).toEqual([
      ['respectively', 'member', null],
      ['respectively', 'member', null],
    ])
    expect(groups('建成驿站5个、广场6处。')).toEqual([
      ['list', 'member', null],
      ['list', 'member', null],
    ])
  })

  test('a claim by itself has no group', () => {
    expect(groups('建成驿站5个。')).toEqual([null])
  })
})
