import { describe, expect, test } from 'vitest'
import { plansAhead } from '../../../src/claims/fields/plans-ahead.ts'

describe('plansAhead', () => {
  test.each([
    '二、2031年工作安排',
    '二、2031年主要工作',
    '三、今后五年的奋斗目标',
    '下一步工作',
    '围绕上述目标，重点抓好以下工作：',
  ])('%s opens plans', (line) => expect(plansAhead(line, false)).toBe(true))

  test.each(['一、2030年工作回顾', '过去五年的主要工作', '重点任务完成情况', '名词解释'])('%s ends them', (line) =>
    expect(plansAhead(line, true)).toBe(false),
  )

  test.each([true, false])('text and other headings change nothing (%s)', (before) => {
    expect(plansAhead('全力抓好重点工作。', before)).toBe(before)
    expect(plansAhead('（一）稳定粮食生产', before)).toBe(before)
    expect(plansAhead('一、主要工作', before)).toBe(before)
  })
})
