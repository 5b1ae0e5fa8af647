import { expect, test } from 'vitest'
import { codePointOrder } from '../../src/corpus/code-point-order.ts'

test('by code points, not by UTF-16 units or by locale', () => {
  expect(['𠮷', '\uf900', 'b', 'a', '一', 'ab'].sort(codePointOrder)).toEqual(['a', 'ab', 'b', '一', '\uf900', '𠮷'])
  expect(codePointOrder('网格', '网格')).toBe(0)
})
