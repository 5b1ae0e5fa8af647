import { expect, test } from 'vitest'
import { headAfter } from '../../src/slogans/head-noun.ts'

test.each([
  ['“甲”行动，引领', '行动'],
  ['“甲”“乙”工作模式，推动', '工作模式'],
  ['“甲”、“乙”等品牌。', '品牌'],
  ['“甲”突出问题专项整治开展以来', '突出问题专项整治'],
  ['“甲”三大战略布局', '战略布局'],
  ['“甲”的总体思路', null],
  ['“甲”，推进工程建设', null],
  ['“甲”。', null],
  ['“甲”解决难题', null],
  ['“甲”创新工程，', '创新工程'],
])('%s: %s', (text, head) => {
  expect(headAfter(text, 2)?.text ?? null).toBe(head)
})
