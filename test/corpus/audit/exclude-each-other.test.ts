import { expect, test } from 'vitest'
import { excludeEachOther } from '../../../src/corpus/audit/exclude-each-other.ts'

test.each([
  [['行政编制', '事业编制'], true],
  [['城镇居民', '农村居民'], true],
  [['青石镇', '白沙镇', '柳林镇'], true],
  [['男党员', '女党员'], true],
  [['女党员', '35岁以下党员'], false],
  [['青石镇', '白沙村'], false],
  [['青石镇', '青石镇'], false],
  [['工业投资', '民间投资'], false],
  [['行政编制'], false],
])('%j: %s', (names, exclusive) => {
  expect(excludeEachOther(names)).toBe(exclusive)
})
