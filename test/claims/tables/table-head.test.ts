import { describe, expect, test } from 'vitest'
import { NO_HEAD, tableHead } from '../../../src/claims/tables/table-head.ts'

/** The head after some lines. */
const headAfter = (...lines: string[]) => lines.reduce((head, line) => tableHead(line, head), NO_HEAD)

describe('tableHead', () => {
  test('a caption gives the unit, the next line the columns', () => {
    expect(headAfter('表1：农产品产量', '单位：万吨', '品名\t绝对数\t比上年增长%')).toMatchObject({
      unit: '万吨',
      columns: ['品名', '绝对数', '比上年增长%'],
    })
  })

  test('a row leaves the head as it was, and so does a row without figures behind it', () => {
    const head = headAfter('单位：万吨', '品名\t绝对数')
    const begun = tableHead('稻谷\t36.5', head)
    expect(begun).toEqual({ ...head, begun: true })
    expect(tableHead('杂粮\t', begun)).toEqual(begun)
  })

  test('heads of two lines are joined, by cell or by group', () => {
    expect(headAfter('地区\t出口\t进口', '地区\t增长%\t增长%').columns).toEqual(['地区', '出口增长%', '进口增长%'])
    expect(headAfter('行业 项目 金额', '个数 增长% 绝对数 增长%').titles).toEqual([
      '项目个数',
      '项目增长%',
      '金额绝对数',
      '金额增长%',
    ])
  })

  test('a percentage without columns heads the lines below it', () => {
    expect(headAfter('2030年产量 2029年产量', '比上年增长%').percent).toBe('比上年增长%')
  })

  test('a caption that states a change says which way a percentage goes', () => {
    expect(headAfter('表3：居民消费价格上涨情况', '全国（%）').percent).toBe('表3：居民消费价格上涨情况全国（%）')
  })

  test('a heading opens none', () => {
    expect(headAfter('二、农业')).toEqual(NO_HEAD)
  })
})
