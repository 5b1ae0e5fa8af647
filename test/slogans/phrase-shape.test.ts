import { expect, test } from 'vitest'
import { repeatedFrame, shapeOf } from '../../src/slogans/phrase-shape.ts'

test.each([
  ['补短板', 'verb-object'],
  ['完善制度', 'verb-object'],
  ['信息共享', 'clause'],
  ['素质高', 'clause'],
  ['简政放权', 'double-verb'],
  ['党政机关', 'nominal'],
  ['管理体制', 'nominal'],
  ['协调性', 'nominal'],
])('%s is %s', (member, shape) => {
  expect(shapeOf(member)).toBe(shape)
})

test.each([
  [['机制引领', '组织引领', '能力引领'], '引领'],
  [['问题在一线发现', '建议在一线提出'], '在'],
  [['自我管理', '自我服务'], '自'],
  [['政治立场', '政治方向'], null],
  [['基础教育', '职业教育'], null],
  [['立法权', '监督权'], null],
])('%j repeat %s', (members, frame) => {
  expect(repeatedFrame(members)).toBe(frame)
})
