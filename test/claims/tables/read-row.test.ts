import { describe, expect, test } from 'vitest'
import { readClaims, readNumbers } from '../read-text.ts'

const TABLE = '单位：万吨\n品名\t绝对数\t比上年增长%\n'

describe('readRow', () => {
  test('bare figures take the unit of their column', () => {
    expect(readClaims(`${TABLE}稻 谷\t36.5\t2.4`)).toMatchObject([
      { value: 365_000, unit: '吨', kind: 'measure', subject: '稻谷' },
      { value: 2.4, unit: '%', kind: 'change', direction: 'up', subject: '稻谷' },
    ])
  })

  test('a change below zero is a fall, its span with the sign', () => {
    expect(readClaims(`${TABLE}油茶\t4.8\t-1.6`)[1]).toMatchObject({ text: '-1.6', value: 1.6, direction: 'down' })
  })

  test('a column may hold the unit of each row', () => {
    const [count] = readClaims('品名\t单位\t绝对数\n机床\t万台\t2.6')
    expect(count).toMatchObject({ value: 26_000, unit: '台', subject: '机床' })
  })

  test('without a head bare figures stay cells', () => {
    expect(readClaims('稻谷\t36.5\t2.4')).toEqual([])
    expect(readNumbers('稻谷\t36.5\t2.4').map(({ status }) => status)).toEqual(['name', 'name'])
  })

  test('titles that blanks part give as many figures their units', () => {
    const table = '金额单位：亿美元\n行业 项目 金额\n个数 增长% 绝对数 增长%\n印刷业 31 4.5 2.6 -1.8'
    expect(readClaims(table)).toMatchObject([
      { value: 31, unit: '个', kind: 'count', subject: '印刷业' },
      { value: 4.5, unit: '%', kind: 'change', direction: 'up' },
      { value: 260_000_000, unit: '美元', kind: 'money' },
      { value: 1.8, unit: '%', kind: 'change', direction: 'down' },
    ])
  })

  test('a row whose figures are fewer than the titles is left alone', () => {
    expect(readClaims('单位：亿元\n行业 项目 金额 税收\n印刷业 31 4.5')).toEqual([])
  })

  test('blanks between Chinese and digits may be gone under a head of percentages', () => {
    const table = '2031年产量 2030年产量 比上年\n增长%\n桑、柞蚕茧10.4万吨9.8万吨6.1'
    expect(readClaims(table)).toMatchObject([
      { value: 104_000, unit: '吨' },
      { value: 98_000, unit: '吨' },
      { value: 6.1, unit: '%', kind: 'change', subject: '桑、柞蚕茧' },
    ])
  })

  test('a row without figures does not end its table', () => {
    expect(readClaims(`${TABLE}杂粮\t\t\n薯类\t3.5\t1.2`)).toHaveLength(2)
  })

  test('a sentence is no row', () => {
    expect(readClaims('单位：万吨\n建成粮库3座、烘干点5个')).toMatchObject([{ subject: '粮库' }, { subject: '烘干点' }])
  })
})
