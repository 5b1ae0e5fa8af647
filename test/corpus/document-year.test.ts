import { expect, test } from 'vitest'
import { documentYear } from '../../src/corpus/document-year.ts'

test.each([
  ['2024-01-12', '2023年工作总结', 2024],
  ['2024', null, 2024],
  [null, '澜河市2023年工作报告', 2023],
  [null, '工作总结', null],
  [null, null, null],
])('%s, %s', (date, title, year) => {
  expect(documentYear({ date, title })).toBe(year)
})
