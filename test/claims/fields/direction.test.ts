import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changeBefore } from '../../../src/claims/fields/direction.ts'

it.each([
  { before: '产值增长了近', direction: 'up' },
  { before: '产值增长超', direction: 'up' },
  { before: '产值增长超过', direction: 'up' },
  { before: '能耗下降约', direction: 'down' },
  { before: '稳增长', direction: null },
  { before: '新建学校', direction: null },
])('the change before $before: $direction', ({ before, direction }) => {
  expect(changeBefore(before)).toBe(direction)
})

it('sees the change through every word that may stand between', () => {
  const between = fc.constantFrom(...'了 约 近 超 超过 逾 至少 均 只 只有 仅 合计 共 可 左右 高达 “'.split(' '))
  fc.assert(fc.property(between, (word) => changeBefore(`产量增长${word}`) === 'up'))
})
