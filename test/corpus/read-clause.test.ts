import { expect, test } from 'vitest'
import { readClause } from '../../src/corpus/read-clause.ts'
import { indicatorWords } from '../../src/corpus/read-subject.ts'
import { makeClaim } from './make-record.ts'

const words = indicatorWords([])
const read = (before: string, subject: string, more: { stretch?: string; after?: string; predicate?: string } = {}) => {
  const { stretch = before, after = '', predicate = '' } = more
  return readClause(
    makeClaim('c', { subject, predicate }),
    { start: 0, end: 0, before, stretch, after },
    '青石县',
    words,
  )
}

test.each([
  ['城镇登记失业率控制在', '失业率', { concept: '城镇登记失业率', modifiers: '' }, 'level'],
  ['预计全县生产总值增长', '生产总值', { concept: '地区生产总值', modifiers: '' }, 'change'],
  ['青石县地方一般公共预算收入同口径增长', '收入', { concept: '一般公共预算收入', modifiers: '' }, 'change'],
  ['全县共清理各类牌子', '牌子', { concept: '牌子', modifiers: '', level: null }, 'remove'],
  ['清理村级组织标识标牌', '标识标牌', { concept: '牌子', level: 'village' }, 'remove'],
  ['市一般公共预算收入完成', '收入', { concept: '一般公共预算收入', modifiers: '' }, 'level'],
  ['有效期内高新技术企业达', '高新技术企业', { concept: '高新技术企业', modifiers: '' }, 'level'],
  ['在镇区新增停车位', '停车位', { concept: '停车位', modifiers: '' }, 'new'],
  ['会同公安等部门清理社区挂牌', '挂牌', { concept: '牌子', modifiers: '', level: 'village' }, 'remove'],
  ['累计新建改造农村公路', '农村公路', { concept: '农村公路', modifiers: '改造' }, 'new'],
  ['民营企业进出口总额', '进出口总额', { concept: '进出口总额', modifiers: '民营企业' }, ''],
  ['全社会研发经费支出占GDP的比重达', '比重', { concept: '研发经费投入强度', modifiers: '' }, 'level'],
  ['完成交通建设投资', '投资', { concept: '投资', known: 'unknown', modifiers: '交通建设' }, 'level'],
])('%s', (before, subject, reading, verb) => {
  const clause = read(before, subject)
  expect(clause?.subject).toMatchObject(reading)
  expect(clause?.verb).toBe(verb)
})

test('a rate: its base is not what is counted', () => {
  const context = {
    start: 0,
    end: 0,
    before: '每万名常住人口配备',
    stretch: '每万名常住人口配备',
    after: '社区工作者的标准',
  }
  const claim = makeClaim('c', { subject: '常住人口', per: '万名常住人口' })
  expect(readClause(claim, context, null, words)?.subject).toMatchObject({ concept: '社区工作者', modifiers: '' })
  const whole = { ...context, before: '每万名常住人口配备社区工作者', after: '' }
  const counted = makeClaim('c', { subject: '社区工作者', per: '万名常住人口' })
  expect(readClause(counted, whole, null, words)?.subject).toMatchObject({ concept: '社区工作者', modifiers: '' })
})

test('a predicate inside the name is no verb', () => {
  expect(read('城镇登记失业率', '失业率', { predicate: '登记' })?.verb).toBe('')
})

test('the verb that opens a list counts for its last member', () => {
  expect(read('功能重复的工作群组', '工作群组', { stretch: '解散为建而建、功能重复的工作群组' })?.verb).toBe('remove')
})

test.each([
  ['names nothing it knows', '全县栽下', '树苗', ''],
  ['has its subject after the figure', '高新技术企业达到后又培育', '邻里食堂', '邻里食堂'],
  ['names something else than what is counted', '高新技术企业用水', '用水', ''],
])('a clause that %s is left alone', (_, before, subject, after) => {
  expect(read(before, subject, { after })).toBeNull()
})

test('a figure of a 分别 list belongs to a name further off', () => {
  const group = { id: 'g1', relation: 'respectively', role: 'member', check: null } as const
  const context = { start: 0, end: 0, before: '粮食产量增长', stretch: '粮食产量增长', after: '' }
  expect(readClause(makeClaim('c', { subject: '蔬菜产量', group }), context, null, words)).toBeNull()
})
