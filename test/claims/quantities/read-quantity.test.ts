import { describe, expect, test } from 'vitest'
import { readQuantity } from '../../../src/claims/quantities/read-quantity.ts'

/** The quantity in a text, whose number starts at `at`. */
function read(text: string, at: number) {
  const quantity = readQuantity(text, at, 0, text.length)
  if (quantity === null) return null
  return [
    text.slice(quantity.start, quantity.end),
    quantity.low.toNumber(),
    quantity.high.toNumber(),
    quantity.unitText,
    quantity.bound,
  ]
}

describe('readQuantity', () => {
  test.each([
    ['36.5亿元', 0, ['36.5亿元', 3_650_000_000, 3_650_000_000, '元', 'exact']],
    ['近600户', 1, ['近600户', 600, 600, '户', 'near']],
    ['超过 20年', 3, ['超过 20年', 20, 20, '年', 'over']],
    ['1至2名', 0, ['1至2名', 1, 2, '名', 'range']],
    ['7%-9%', 0, ['7%-9%', 7, 9, '%', 'range']],
    ['十八至三十万元', 0, ['十八至三十万元', 180_000, 300_000, '元', 'range']],
    ['8500到3万元', 0, ['8500到3万元', 8500, 30_000, '元', 'range']],
    ['15%和20%之间', 0, ['15%和20%', 15, 20, '%', 'range']],
    ['三成五', 0, ['三成五', 35, 35, '%', 'exact']],
    ['八折', 0, ['八折', 80, 80, '%', 'exact']],
    ['翻两番', 0, ['翻两番', 4, 4, '倍', 'exact']],
    ['一半以上', 0, ['一半以上', 0.5, 0.5, '', 'min']],
    ['两个半小时', 0, ['两个半小时', 2.5, 2.5, '小时', 'exact']],
    ['3个多月', 0, ['3个多月', 3, 3, '月', 'over']],
    ['五元三角', 0, ['五元三角', 5.3, 5.3, '元', 'exact']],
    ['人民币80万元', 3, ['80万元', 800_000, 800_000, '元', 'exact']],
    ['为-3.2%', 2, ['-3.2%', -3.2, -3.2, '%', 'exact']],
    ['3部门', 0, ['3', 3, 3, '', 'exact']],
    ['800多公斤', 0, ['800多公斤', 800, 800, '公斤', 'over']],
    ['5万千瓦', 0, ['5万千瓦', 50_000, 50_000, '千瓦', 'exact']],
  ] as const)('%s', (text, at, expected) => {
    expect(read(text, at)).toEqual(expected)
  })

  test('a currency named before the amount decides its code', () => {
    expect(readQuantity('新台币177亿元', 3, 0, 8)?.unitCode).toBe('TWD')
  })

  test('负 at the end of a word is no sign: 减负10条 is ten', () => {
    expect(read('减负10条', 2)).toEqual(['10条', 10, 10, '条', 'exact'])
  })
})
