import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/model/claim.ts'
import { readClaims } from '../read-text.ts'

/** One claim a text; the fields named must be as given. */
const only = (text: string, date: string | null = null) => readClaims(text, date).at(-1) as Claim

describe('per', () => {
  test.each([
    ['每万名常住人口配备社区工作者18名。', '万名常住人口'],
    ['每年开展培训2次。', '年'],
    ['每3年轮训1次。', '3年'],
    ['平均每个乡镇（街道）下沉干部6名。', '乡镇（街道）'],
    ['每户补助3万元。', '户'],
    ['收购价为2600元/吨。', '吨'],
    ['水稻亩产达520公斤。', '亩'],
    ['新建公园12个。', null],
  ])('%s', (text, per) => expect(only(text).per).toBe(per))

  test('the base of a rate is no claim', () => {
    expect(readClaims('每3年轮训1次。')).toHaveLength(1)
    expect(readClaims('1美元兑7.05元。')).toMatchObject([{ value: 7.05, per: '美元' }])
  })
})

describe('compare', () => {
  test.each([
    ['税收同比增长5%。', { basis: 'year-on-year', text: '同比' }],
    ['产量比上年增长5%。', { basis: 'year-on-year', text: '比上年' }],
    ['销量环比下降5%。', { basis: 'month-on-month', text: '环比' }],
    ['合格率高于全省平均水平5个百分点。', { basis: 'average', text: '高于全省平均水平' }],
    ['总量比2019年增长5%。', { basis: 'baseline', text: '比2019年' }],
    ['合格率达95%。', null],
  ])('%s', (text, compare) => expect(only(text).compare).toEqual(compare))
})

describe('stat and modality', () => {
  test.each([
    ['平均每村补助5万元。', 'mean', 'achieved'],
    ['累计受理诉求560件。', 'cumulative', 'achieved'],
    ['力争新建驿站20个。', 'plain', 'planned'],
    ['计划新建驿站20个。', 'plain', 'planned'],
    ['到2027年建成驿站20个。', 'plain', 'planned'],
    ['每村应当设网格员不少于2名。', 'plain', 'required'],
    ['公示期不得少于7天。', 'plain', 'required'],
    ['将15项权限下放乡镇。', 'plain', 'achieved'],
    ['人均预期寿命达79岁。', 'mean', 'achieved'],
  ])('%s', (text, stat, modality) => expect(only(text)).toMatchObject({ stat, modality }))

  test('a sentence that opens with goals plans all of them', () => {
    expect(readClaims('主要目标是：产值增长6%；新增就业3万人。').map(({ modality }) => modality)).toEqual([
      'planned',
      'planned',
    ])
  })
})

describe('period', () => {
  test.each([
    ['2023年新建驿站20个。', null, { text: '2023年', from: '2023', to: '2023' }],
    ['1月至4月，受理诉求560件。', null, { text: '1月至4月', from: null, to: null }],
    ['2024年1月至4月，受理诉求560件。', null, { text: '2024年1月至4月', from: '2024-01', to: '2024-04' }],
    ['今年1至4月，受理诉求560件。', '2024-06-01', { text: '今年1至4月', from: '2024-01', to: '2024-04' }],
    ['截至2024年6月14日，建成驿站20个。', null, { text: '截至2024年6月14日', from: null, to: '2024-06-14' }],
    ['去年新建驿站20个。', '2024-06-01', { text: '去年', from: '2023', to: '2023' }],
    ['今年以来新建驿站20个。', '2024-06-01', { text: '今年以来', from: '2024', to: null }],
    ['去年新建驿站20个。', null, { text: '去年', from: null, to: null }],
    ['新建驿站20个。', null, null],
    ['2023年上半年新建驿站20个。', null, { text: '2023年上半年', from: '2023-01', to: '2023-06' }],
    ['一九七九年新建水库20座。', null, { text: '一九七九年', from: '1979', to: '1979' }],
    ['“十四五”时期，新建驿站20个。', null, { text: '“十四五”时期', from: '2021', to: '2025' }],
    ['2023年5月新建驿站20个。', null, { text: '2023年5月', from: '2023-05', to: '2023-05' }],
    ['“十五”期间，新建驿站20个。', null, { text: '“十五”期间', from: '2001', to: '2005' }],
    ['“十三五”末，建成驿站20个。', null, { text: '“十三五”末', from: '2020', to: '2020' }],
    ['1—3月，新建驿站20个。', '2024-06-01', { text: '1—3月', from: '2024-01', to: '2024-03' }],
    ['1—11月，新建驿站20个。', '2024-06-01', { text: '1—11月', from: null, to: null }],
    ['在2030-2031年度，拨款20亿元。', null, { text: '2030-2031年度', from: '2030', to: '2031' }],
    ['过去五年，新建驿站20个。', null, { text: '过去五年', from: null, to: null }],
    ['2031年产值比2030年增长20%。', null, { text: '2031年', from: '2031', to: '2031' }],
    ['产值达60亿元，是2030年的1.4倍。', null, null],
    ['产值比上年增长6%。', '2024-06-01', null],
    ['收入与上年基本持平，强度保持在4%。', '2024-06-01', null],
    ['产值在上年增长15%的基础上又增长14%。', '2024-06-01', null],
    ['产值由2030年的40亿元。', null, { text: '2030年', from: '2030', to: '2030' }],
    ['产值由2030年的40亿元增加到50亿元。', null, null],
    ['一、2031年工作回顾\n全年新建驿站20个。', null, { text: '全年', from: '2031', to: '2031' }],
    ['全年新建驿站20个。', '2024-06-01', { text: '全年', from: null, to: null }],
  ])('%s', (text, date, period) => expect(only(text, date).period).toEqual(period))
})

describe('kind', () => {
  test.each([
    ['税收增长7.5%。', 'change', 'up'],
    ['能耗下降3%。', 'change', 'down'],
    ['增速达7.5%。', 'change', 'up'],
    ['税收实现7%的增长。', 'change', 'up'],
    ['覆盖率提高到75%。', 'share', null],
    ['占比为75%。', 'share', null],
    ['新增车位500个。', 'count', null],
    ['人口减少500人。', 'change', 'down'],
    ['加快三个园区建设。', 'count', null],
    ['降低成本30%。', 'change', 'down'],
    ['增加值占比重的30%。', 'share', null],
    ['排名第三。', 'rank', null],
    ['工期5个月。', 'measure', null],
    ['投资5亿元。', 'money', null],
  ])('%s', (text, kind, direction) => expect(only(text)).toMatchObject({ kind, direction }))
})

describe('scope', () => {
  test.each([
    ['全市新建驿站20个。', '全市'],
    ['2031年我省粮食总产达20亿斤。', '我省'],
    ['全市产值达60亿元，新建驿站20个。', '全市'],
    ['云栖县新建驿站20个。', '云栖县'],
    ['新建驿站20个。', null],
    ['南通市新建驿站20个。', '南通市'],
    ['其中正定县新建驿站20个。', '正定县'],
    ['“十五”期间，正定县新建驿站20个。', '正定县'],
    ['产值居全省第二位。', '全省'],
    ['产值占全省的20%。', null],
    ['合格率高于全国平均水平2个百分点。', null],
    ['人均收入高于全省农民收入2000元。', null],
    ['培训应用于全省20个县。', '全省'],
    ['创建全国文明村20个。', null],
    ['新增上市企业20家。', null],
    ['提请市人大审议法规20件。', null],
    ['加快建设县城驿站20个。', null],
    ['开展安全市场检查20次。', null],
  ])('%s', (text, scope) => expect(only(text).scope).toBe(scope))
})
