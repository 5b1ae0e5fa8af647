import { describe, expect, test } from 'vitest'
import { compareSlogans } from '../../src/corpus/compare-slogans.ts'
import { makeRecord } from './make-record.ts'

const HORSE = { family: '小马拉大车', type: 'quoted-metaphor' } as const
const WHISTLE = { family: '街乡吹哨、部门报到', type: 'fixed-tifa' } as const

const lanhe = makeRecord('lanhe-2023', {
  doc: { place: '澜河市', date: '2023-05-04', chars: 4000 },
  slogans: [HORSE, HORSE, WHISTLE],
})
const qingshi = makeRecord('qingshi-2024', {
  doc: { place: '青石县', date: '2024-06-01', chars: 6000, meta: { region: '北片' } },
  slogans: [HORSE, { ...WHISTLE, type: 'parallel-couplet' }, WHISTLE, { family: '一网通办' }],
})

const values = (table: ReturnType<typeof compareSlogans>) => table.rows.map((row) => row.map((cell) => cell.value))

describe('compareSlogans', () => {
  test('a row a family, sorted by documents, mentions, form', () => {
    const table = compareSlogans([lanhe, qingshi])
    expect(table.columns.map(({ key }) => key)).toEqual([
      ...['family', 'type', 'total', 'documents', 'heat', 'per10k', 'dp', 'first'],
      ...['group:lanhe-2023', 'group:qingshi-2024'],
    ])
    expect(values(table)).toEqual([
      ['小马拉大车', 'quoted-metaphor', 3, 2, '沸', 3, 0.27, '2023-05-04', 2, 1],
      ['街乡吹哨、部门报到', 'fixed-tifa', 3, 2, '沸', 3, 0.07, '2023-05-04', 1, 2],
      ['一网通办', 'fixed-tifa', 1, 1, '烫', 1, 0.4, '2024-06-01', 0, 1],
    ])
  })

  test('every count carries the ids it counts', () => {
    const [horse] = compareSlogans([lanhe, qingshi]).rows
    expect(horse?.[2]?.refs).toEqual(['lanhe-2023#s1', 'lanhe-2023#s2', 'qingshi-2024#s1'])
    expect(horse?.[7]?.refs).toEqual(['lanhe-2023#s1', 'lanhe-2023#s2'])
    expect(horse?.[8]?.refs).toEqual(['lanhe-2023#s1', 'lanhe-2023#s2'])
    expect(horse?.[9]?.refs).toEqual(['qingshi-2024#s1'])
  })

  test('the order of records leaves no trace', () => {
    expect(compareSlogans([qingshi, lanhe])).toEqual(compareSlogans([lanhe, qingshi]))
  })

  test('a mention inside a longer one of its own family counts once', () => {
    const nested = makeRecord('a', {
      slogans: [
        { ...WHISTLE, id: 'a#s1' },
        { ...WHISTLE, id: 'a#s2', parent: 'a#s1' },
        { ...HORSE, id: 'a#s3', parent: 'a#s1' },
      ],
    })
    expect(values(compareSlogans([nested])).map((row) => row.slice(0, 3))).toEqual([
      ['小马拉大车', 'quoted-metaphor', 1],
      ['街乡吹哨、部门报到', 'fixed-tifa', 1],
    ])
  })

  test('top and minDf leave rows out and the note says so', () => {
    expect(values(compareSlogans([lanhe, qingshi], { top: 1 }))).toHaveLength(1)
    const table = compareSlogans([lanhe, qingshi], { minDf: 2 })
    expect(values(table).map(([form]) => form)).toEqual(['小马拉大车', '街乡吹哨、部门报到'])
    expect(table.note).toMatch(/^2 of 3 families/)
  })

  test.each([
    ['year', ['group:2023', 'group:2024']],
    ['place', ['group:澜河市', 'group:青石县']],
    ['doctype', ['group:(none)']],
    ['region', ['group:(none)', 'group:北片']],
    ['meta.region', ['group:(none)', 'group:北片']],
  ])('columns by %s', (groupBy, keys) => {
    const { columns } = compareSlogans([lanhe, qingshi], { groupBy })
    expect(columns.slice(8).map(({ key }) => key)).toEqual(keys)
  })

  test('a field no document has is refused by name', () => {
    expect(() => compareSlogans([lanhe], { groupBy: 'regoin' })).toThrow(/"regoin".*place/)
  })

  test('undated documents have no first date, empty ones no rate', () => {
    const [row] = compareSlogans([makeRecord('a', { doc: { chars: 0 }, slogans: [HORSE] })]).rows
    expect(row?.slice(5, 8)).toEqual([{ value: null }, { value: null }, { value: null }])
  })

  test('no records, no rows', () => {
    expect(compareSlogans([]).rows).toEqual([])
  })
})
