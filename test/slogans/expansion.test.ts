import { expect, test } from 'vitest'
import { slogansOf } from './slogans-of.ts'

test.each([
  ['list in front, quoted', '推行“受理、派单、处置、回访”“四步工作法”。', 4, ['受理', '派单', '处置', '回访'], true],
  ['list in front, in apposition', '围绕选、育、管“三环”抓队伍。', 3, ['选', '育', '管'], true],
  ['brackets', '用好“三个一批”（一批骨干、一批讲师、一批能人）资源。', 3, ['一批骨干', '一批讲师', '一批能人'], true],
  ['即', '落实“四到户”机制，即政策到户、干部到户、资金到户。', 4, ['政策到户', '干部到户', '资金到户'], false],
])('%s', (_, text, n, members, consistent) => {
  const slogan = slogansOf(text).find(({ type }) => type === 'numeral-formula')
  expect(slogan?.expansion).toEqual({ n, members, consistent })
})

test('a formula whose members the text does not list has none', () => {
  expect(slogansOf('落实“三张清单”管理。').map(({ expansion }) => expansion)).toEqual([null])
})
