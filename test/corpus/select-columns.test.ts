import { describe, expect, it } from 'vitest'
import { selectColumns } from '../../src/corpus/select-columns.ts'
import type { Table } from '../../src/model/table.ts'
import { SAMPLE } from '../formats/sample-table.ts'

const OTHER: Table = {
  ...SAMPLE,
  name: 'figures',
  columns: [
    { key: 'indicator', title: 'indicator', align: 'left', role: 'key' },
    { key: 'total', title: 'total', align: 'right' },
    { key: 'examples', title: 'examples', align: 'left', role: 'examples' },
  ],
  rows: [[{ value: '停车位' }, { value: 4 }, { value: 'a#c1: 新增停车位4个。' }]],
}

const shown = (tables: readonly Table[], ...names: string[]) =>
  selectColumns(tables, names).map(({ columns, rows }) => [columns.map(({ key }) => key), rows[0]?.map((c) => c.value)])

describe('selectColumns', () => {
  it.each([
    ['by key, in the order named', ['total', 'family'], ['total', 'family'], [3, '街乡吹哨、部门报到']],
    ['by title', ['slogan', 'linxi'], ['family', 'group:linxi'], ['街乡吹哨、部门报到', null]],
    ['all that begin alike', ['total', 'group:*'], ['total', 'group:qinglan', 'group:yuntang', 'group:linxi'], null],
    ['all others', ['group:linxi', '*'], ['group:linxi', 'family', 'total', 'group:qinglan', 'group:yuntang'], null],
  ])('%s', (_, names, keys, values) => {
    const [table] = shown([SAMPLE], ...names)
    expect(table?.[0]).toEqual(keys)
    if (values !== null) expect(table?.[1]).toEqual(values)
  })

  it('takes of several tables what each has, and leaves out one that has nothing', () => {
    expect(shown([SAMPLE, OTHER], 'total').map(([keys]) => keys)).toEqual([['total'], ['total', 'examples']])
    expect(shown([SAMPLE, OTHER], 'indicator').map(([keys]) => keys)).toEqual([['indicator', 'examples']])
  })

  it('refuses a name that no table has, and lists those there are', () => {
    expect(() => selectColumns([SAMPLE, OTHER], ['family', 'heat'])).toThrow(
      'no column is called "heat": choose family, total, group:qinglan, group:yuntang, group:linxi, indicator, examples',
    )
  })
})
