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

  test('a sentence is no row', () => {
    expect(readClaims('单位：万吨\n建成粮库3座、烘干点5个')).toMatchObject([{ subject: '粮库' }, { subject: '烘干点' }])
  })
})
