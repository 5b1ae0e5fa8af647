import { expect, test } from 'vitest'
import { chainMembers, coupletMembers, isAnadiplosis } from '../../src/slogans/members.ts'

test.each([
  ['街乡吹哨、部门报到', 2],
  ['党员回家 志愿到家', 2],
  ['山海·乡愁', 2],
  ['产业大市、人口小市、油地交织', 3],
  ['全县一盘棋', 0],
  ['抓党建、强治理、全面推进', 3],
  ['学校、党政机关', 0],
  ['1+1、2+2', 0],
])('%s has %i members', (form, count) => {
  expect(coupletMembers(form)).toHaveLength(count)
})

test.each([
  ['探索——试点——推广', 3],
  ['交—督—评', 3],
  ['县→乡→村', 3],
  ['申请——审批', 0],
  ['2012—2020—2025', 0],
])('%s is a chain of %i', (form, count) => {
  expect(chainMembers(form)).toHaveLength(count)
})

test('each member of an anadiplosis begins where the one before ends', () => {
  expect(isAnadiplosis(['发展靠产业', '产业靠人才', '人才靠培养'])).toBe(true)
  expect(isAnadiplosis(['治理靠组织', '发展靠产业', '产业靠人才'])).toBe(false)
})
