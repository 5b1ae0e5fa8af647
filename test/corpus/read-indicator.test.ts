import { expect, test } from 'vitest'
import { indicatorReader } from '../../src/corpus/read-indicator.ts'
import { makeClaim } from './make-record.ts'

const read = indicatorReader()

test.each([
  ['村级组织标识标牌', { concept: '牌子', head: '标识标牌', modifiers: '', level: 'village' }],
  ['青石县粮食总产', { concept: '粮食产量', head: '粮食总产', modifiers: '', level: null }],
  ['青石粮食总产', { concept: '粮食产量', modifiers: '' }],
  ['全社会研发投入强度', { concept: '研发经费投入强度', modifiers: '' }],
  ['街道“大工委”', { concept: '大工委', head: '大工委', known: 'exact', level: 'town' }],
  ['社区工作者队伍', { concept: '社区工作者', known: 'exact', modifiers: '' }],
  ['社区社会组织', { concept: '社会组织', level: 'village' }],
  ['市场主体', { concept: '经营主体', level: null, modifiers: '' }],
  ['受灾严重的农业龙头企业', { concept: '农业龙头企业', modifiers: '受灾严重' }],
  ['海洋生产总值', { concept: '地区生产总值', modifiers: '海洋' }],
  ['全市', { concept: '全市', known: 'unknown' }],
])('%s', (subject, reading) => {
  expect(read(makeClaim('c', { subject }), '青石县')).toMatchObject(reading)
})

test("a user's alias comes before the lexicon", () => {
  const own = indicatorReader([{ concept: '红黑榜', words: ['红黑榜', '牌子'] }])
  expect(own(makeClaim('c', { subject: '牌子' }), null)).toMatchObject({ concept: '红黑榜', known: 'exact' })
})
