import { expect, test } from 'vitest'
import { claimContexts } from '../../src/corpus/claim-context.ts'
import { claimScope, documentPlace } from '../../src/corpus/claim-scope.ts'
import { makeClaim } from './make-record.ts'

const scopeOf = (text: string, figure: string, scope: string | null, place: string | null = '澜河市') => {
  const claim = makeClaim('c', { text: figure, scope, sentence: { index: 0, text } })
  return claimScope(claim, claimContexts([claim]).get(claim), place)
}

test.each([
  ['目前全市建成邻里食堂46家。', '46家', '目前全市', null],
  ['全省建成邻里食堂460家。', '460家', '全省', '全省'],
  ['建成全省首个邻里食堂，开办培训12期。', '12期', '全省', null],
  ['青石镇建成邻里食堂5家。', '5家', null, '青石镇'],
  ['东湖新区完成投资12亿元，建成学校3所。', '3所', null, '东湖新区'],
  ['澜河市建成邻里食堂46家。', '46家', null, null],
  ['建设示范镇12个。', '12个', null, null],
  ['城镇新增就业12万人。', '12万人', null, null],
  ['老旧小区改造46个。', '46个', null, null],
])('%s', (text, figure, scope, named) => {
  expect(scopeOf(text, figure, scope)).toBe(named)
})

test('without a place of its own a document speaks of the whole of whatever it names', () => {
  expect(scopeOf('全省建成邻里食堂460家。', '460家', '全省', null)).toBeNull()
  expect(scopeOf('全国建成邻里食堂4600家。', '4600家', '全国', null)).toBe('全国')
})

test.each([
  ['澜河市', '青石区工作总结', '澜河市'],
  [null, '小网格里的大文章——青石区党建工作侧记', '青石区'],
  [null, '老城区改造侧记', null],
  [null, null, null],
])(
  'the place of a document is the one found for it, else one its title opens with: %s, %s',
  (place, title, expected) => {
    expect(documentPlace({ place, title })).toBe(expected)
  },
)
