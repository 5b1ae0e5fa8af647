import { expect, test } from 'vitest'
import { claimText } from '../../src/corpus/quantity-text.ts'
import type { Claim } from '../../src/model/claim.ts'
import { makeClaim } from './make-record.ts'

const CASES: readonly (readonly [text: string, claim: Partial<Claim>])[] = [
  ['6293个 清理', { value: 6293, predicate: '清理' }],
  ['9100余块', { value: 9100, unit: '块', bound: 'over' }],
  ['5.4万余名', { value: 54000, unit: '名', bound: 'over' }],
  ['超525亿元', { value: 52500000000, unit: '元', kind: 'money', bound: 'over' }],
  ['超5个', { value: 5, bound: 'over' }],
  ['超51%', { value: 51, unit: '%', kind: 'share', bound: 'over' }],
  ['12646人次', { value: 12646, unit: '人次' }],
  ['25.84亿元', { value: 2584000000, unit: '元', kind: 'money' }],
  ['36.57万元', { value: 365700, unit: '元', kind: 'money' }],
  ['约300户', { value: 300, unit: '户', bound: 'about' }],
  ['近300户', { value: 300, unit: '户', bound: 'near' }],
  ['≥2名', { value: 2, unit: '名', bound: 'min' }],
  ['≤5%', { value: 5, unit: '%', kind: 'share', bound: 'max' }],
  ['1至2名 储备（要求）', { low: 1, high: 2, unit: '名', predicate: '储备', modality: 'required' }],
  ['+7.8%', { value: 7.8, unit: '%', kind: 'change', direction: 'up' }],
  ['约-0.8%', { value: 0.8, unit: '%', kind: 'change', direction: 'down', bound: 'about' }],
  ['第1位', { value: 1, unit: '位', kind: 'rank' }],
  ['前10位', { value: 10, unit: '位', kind: 'rank', bound: 'max' }],
  ['平均35个/乡镇 增编', { value: 35, per: '乡镇', stat: 'mean', predicate: '增编' }],
  ['18471元', { value: 18471, unit: '元', kind: 'money', stat: 'mean', subject: '城镇居民人均可支配收入' }],
  ['3.5万人 新增（计划）', { value: 35000, unit: '人', predicate: '新增', modality: 'planned' }],
  ['0.07个', { value: 0.07 }],
]

test('a mean over time is named as its own clause names it', () => {
  const text = '经济年均增长7%，收入十年翻一番，税收平均增长5%。'
  const growth = {
    value: 5,
    unit: '%',
    kind: 'change',
    direction: 'up',
    stat: 'mean',
    sentence: { index: 0, text },
  } as const
  const mark = (figure: string) => claimText(makeClaim('x', growth), 'achieved', text.indexOf(figure))
  expect(['7%', '一番', '5%'].map(mark)).toEqual(['年均+5%', '+5%', '平均+5%'])
})

test.each(CASES)('%s', (text, claim) => {
  expect(claimText(makeClaim('x', claim))).toBe(text)
})
