import { describe, expect, test } from 'vitest'
import { isText, type TableHead, tableHead } from '../../../src/claims/tables/table-head.ts'
import { TableHeads } from '../../../src/claims/tables/table-heads.ts'

const LINES = ['单位：万吨', '品名\t绝对数', '稻谷\t36.5', '全年稻谷产量稳定增长。', '单位：亿元', '行业\t产值']

describe('TableHeads', () => {
  test('the head is the same whether it is read after every line or once', () => {
    const often = new TableHeads()
    const seldom = new TableHeads()
    let expected: TableHead | null = null
    for (const line of LINES) {
      often.add(line)
      seldom.add(line)
      expected = isText(line) ? null : tableHead(line, expected)
      expect(often.read()).toEqual(expected)
    }
    expect(seldom.read()).toEqual(expected)
  })

  test('text ends a table that nobody asked for', () => {
    const heads = new TableHeads()
    for (const line of LINES.slice(0, 4)) heads.add(line)
    expect(heads.read()).toBeNull()
  })
})
