import { describe, expect, test } from 'vitest'
import { shareTail } from '../../../src/claims/context/share-tail.ts'

/** Names split where the bar stands; the bar in the last name marks where its words begin. */
function share(...names: string[]): string[] {
  const words = (names.at(-1) as string).split('|')
  const borders = new Set(words.map((_, i) => words.slice(0, i).join('').length))
  return shareTail([...names.slice(0, -1), words.join('')], (offset) => borders.has(offset))
}

describe('shareTail', () => {
  test.each([
    [
      ['城镇', '农村|居民|收入'],
      ['城镇居民收入', '农村居民收入'],
    ],
    [
      ['一', '二|产业|增加值'],
      ['一产业增加值', '二产业增加值'],
    ],
    [
      ['第一', '二产业|占比'],
      ['第一产业占比', '第二产业占比'],
    ],
    [
      ['食品', '药品|抽检|合格率'],
      ['食品抽检合格率', '药品抽检合格率'],
    ],
    [
      ['新材料', '装备|制造业|增加值'],
      ['新材料增加值', '装备制造业增加值'],
    ],
    [
      ['烟草', '医药|等|产业|产值'],
      ['烟草产业产值', '医药产业产值'],
    ],
    [
      ['养老保险', '医疗|保险|参保|人数'],
      ['养老保险参保人数', '医疗保险参保人数'],
    ],
    [
      ['国家级', '省级|园区'],
      ['国家级园区', '省级园区'],
    ],
  ])('%j', (names, shared) => expect(share(...names)).toEqual(shared))

  test.each([[['固定资产投资', '消费品|零售|总额']], [['出生率', '死亡率']], [['停车位', '充电桩']]])(
    '%j have heads of their own',
    (names) => expect(share(...names)).toEqual(names.map((name) => name.replaceAll('|', ''))),
  )
})
