import { expect, test } from 'vitest'
import { slogansOf } from './slogans-of.ts'

const expansionIn = (text: string) => slogansOf(text).find(({ type }) => type === 'numeral-formula')?.expansion

test.each([
  ['in front, quoted', '推行“受理、派单、处置、回访”“四步工作法”。', ['受理', '派单', '处置', '回访']],
  [
    'in front, quoted, 的',
    '推行“摸排、登记、交办、督办、销号”的“五步闭环”。',
    ['摸排', '登记', '交办', '督办', '销号'],
  ],
  ['in front, in apposition', '围绕选、育、管“三环”抓队伍。', ['选', '育', '管']],
  ['in front, behind its verb', '实施碧水、净渠、绿岸“三大工程”。', ['碧水', '净渠', '绿岸']],
  ['in brackets', '用好“三个一批”（一批骨干、一批讲师、一批能人）资源。', ['一批骨干', '一批讲师', '一批能人']],
  ['in brackets, the last joined by 和', '村里清点“三张底图”（水渠、林地和房屋）。', ['水渠', '林地', '房屋']],
  [
    'in brackets, by commas',
    '开展“四亮”活动（亮身份，亮职责，亮承诺，亮成绩）。',
    ['亮身份', '亮职责', '亮承诺', '亮成绩'],
  ],
  [
    '即, beyond the first comma',
    '推行“三字诀”，即“学在田间，干在田头，富在田里”。',
    ['学在田间', '干在田头', '富在田里'],
  ],
  ['groups joined by 、 and a comma', '落实“两清一联”：清台账、清家底，联农户。', ['清台账', '清家底', '联农户']],
  ['one group a numeral', '实施“一十百”工程，即一个支部、十名骨干、百户联心。', ['一个支部', '十名骨干', '百户联心']],
  ['ordinals', '做好“三件小事”：一是修好路灯；二是疏通水渠；三是硬化晒场。', ['修好路灯', '疏通水渠', '硬化晒场']],
])('a list %s', (_, text, members) => {
  expect(expansionIn(text)).toEqual({ n: members.length, members, consistent: true })
})

test.each([
  ['after 即', '落实“四到户”机制，即政策到户、干部到户、资金到户。', 4, ['政策到户', '干部到户', '资金到户']],
  ['in brackets', '推行“四晒”（晒任务、晒进度、晒成绩）。', 4, ['晒任务', '晒进度', '晒成绩']],
])('a plain list %s with another number of members is inconsistent', (_, text, n, members) => {
  expect(expansionIn(text)).toEqual({ n, members, consistent: false })
})

test.each([
  ['is not given', '落实“三张清单”管理。'],
  ['is open', '落实“四项清理”（清理水渠、清理林带等）。'],
  ['may be read in two ways', '落实“五项清理”（水渠、林带和晒场，村道）。'],
  ['belongs to the sentence', '新增省级茶园两处、市级“两园”一处。'],
  ['has other words of the sentence last', '统筹财政资金整合、零散预算改革、乡镇“三保”。'],
])('nothing is said where the list %s', (_, text) => {
  expect(expansionIn(text) ?? null).toBeNull()
})

test('years count no members', () => {
  expect(slogansOf('实施“水渠三年提升”（清淤、加固、绿化）。').map(({ expansion }) => expansion)).toEqual([null])
})
