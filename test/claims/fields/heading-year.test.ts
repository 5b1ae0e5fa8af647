import { describe, expect, test } from 'vitest'
import { headingYear } from '../../../src/claims/fields/heading-year.ts'

describe('headingYear', () => {
  test.each([
    ['一、2031年工作回顾', '2031'],
    ['二、“十八五”主要目标及2032年工作安排', '2032'],
    ['2030年国民经济和社会发展统计公报', '2030'],
  ])('%s names a year', (line, year) => expect(headingYear(line, null)).toBe(year))

  test.each(['一、过去五年工作回顾', '二、今后五年的目标任务', '一、2031年和2032年工作'])('%s ends it', (line) =>
    expect(headingYear(line.replace('和2032年工作', '和2032年工作回顾'), '2029')).toBeNull(),
  )

  test.each(['2031年全年粮食产量稳定。', '（一）稳定粮食生产', '2031年政府工作报告', '三、2035年远景目标'])(
    '%s changes nothing',
    (line) => expect(headingYear(line, '2029')).toBe('2029'),
  )
})
