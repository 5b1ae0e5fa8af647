import { expect, test } from 'vitest'
import { partTopic } from '../../src/corpus/part-topic.ts'

test.each([
  ['12个县区一般公共预算收入', '12个县区'],
  ['县域经济不断壮大，完成生产总值', '县域'],
  ['省级以上开发区活力迸发，完成固定资产投资60亿元，规上工业增加值增长', '省级以上开发区'],
  ['城区生产总值80亿元，是五年前的2倍；一般公共预算收入', '城区'],
  ['县域经济不断壮大，全市完成生产总值', null],
  ['全市生产总值900亿元；园区产值40亿元；一般公共预算收入', null],
  ['84个市直单位包联18个社区，社会消费品零售总额', null],
  ['园区数量达12个，生产总值', null],
  ['全年一般公共预算收入', null],
  // The reach of a topic ends inside 高新园区产值, behind 高新.
  [`高新园区产值${'稳步增长'.repeat(29)}`, null],
])('%s', (before, part) => {
  expect(partTopic(before)).toBe(part)
})
