import { describe, expect, test } from 'vitest'
import { readClaims } from './read-text.ts'

const groups = (text: string) =>
  readClaims(text).map(({ group }) => (group === null ? null : [group.relation, group.role, group.check]))

describe('groupClaims', () => {
  test('parts in a bracket are checked against their total', () => {
    const parts = (check: string) => [
      ['parts', 'total', check],
      ['parts', 'part', check],
      ['parts', 'part', check],
    ]
    expect(groups('划分网格50个（城市20个、农村30个）。')).toEqual(parts('ok'))
    expect(groups('划分网格50个（城市20个、农村31个）。')).toEqual(parts('mismatch'))
  })

  test('a total and its parts share one id', () => {
    expect(new Set(readClaims('划分网格50个（城市20个、农村30个）。').map(({ group }) => group?.id)).size).toBe(1)
  })

  test('其中 names a subset, which cannot exceed its whole', () => {
    expect(groups('建成驿站50个，其中示范驿站8个。')).toEqual([
      ['subset', 'total', 'ok'],
      ['subset', 'part', 'ok'],
    ])
    expect(groups('建成驿站50个，其中示范驿站80个。')).toEqual([
      ['subset', 'total', 'mismatch'],
      ['subset', 'part', 'mismatch'],
    ])
  })

  test('其中 takes up the last level in its unit, over growth rates', () => {
    expect(groups('完成投资96亿元，增长10%，其中工业投资40亿元、增长12%。')).toEqual([
      ['subset', 'total', 'ok'],
      null,
      ['subset', 'part', 'ok'],
      null,
    ])
    expect(groups('贷款余额96亿元，增加5亿元，其中住房贷款40亿元。')).toEqual([
      ['subset', 'total', 'ok'],
      null,
      ['subset', 'part', 'ok'],
    ])
  })

  test('growth rates, ranks and sizes are no parts', () => {
    expect(groups('总产值增长4%，其中工业增长6%。')).toEqual([null, null])
    expect(groups('完成投资96亿元，其中10亿元以上项目6个。')).toEqual([null, null, null])
    expect(groups('位次前移1位（增速、总量分别列全省第2、第3位）。').slice(0, 1)).toEqual([null])
  })

  test('a clause that goes on about something else ends the parts', () => {
    expect(groups('新增公路60公里，其中高速公路20公里，新建堤防8公里。').map((group) => group?.[1] ?? null)).toEqual([
      'total',
      'part',
      null,
    ])
    expect(groups('水果总产60万吨，其中苹果20万吨，蔬菜产量达到8万吨。').map((group) => group?.[1] ?? null)).toEqual([
      'total',
      'part',
      null,
    ])
  })

  test('a figure that exceeds the whole belongs to another clause', () => {
    expect(
      groups('签约项目20个，其中3个项目超百亿元，汽车转向柱等41个项目竣工。').map((group) => group?.[1] ?? null),
    ).toEqual(['total', 'part', null, null])
  })

  test('parts that add up to their total belong to it however they are told', () => {
    expect(groups('安排赤字90亿元，其中省级70亿元，继续代市县发债20亿元。').every((group) => group !== null)).toBe(true)
  })

  test('behind 其中： semicolons part the parts', () => {
    expect(
      groups('总产值90亿元，其中：一产20亿元，增长2%；二产40亿元，增长6%；三产30亿元。').map((g) => g?.[1]),
    ).toEqual(['total', 'part', undefined, 'part', undefined, 'part'])
  })

  test('a bracket that names some is a subset', () => {
    expect(groups('建成驿站50个（其中示范驿站8个）。')).toEqual([
      ['subset', 'total', 'ok'],
      ['subset', 'part', 'ok'],
    ])
  })

  test('a total that is a limit is not exceeded', () => {
    expect(groups('投入超过50万元，其中设备80万元。').map((group) => group?.[2])).toEqual([null, null])
  })

  test('分别 makes a series, 、 a list', () => {
    expect(groups('工业和农业产值分别增长5%、6%。')).toEqual([
      ['respectively', 'member', null],
      ['respectively', 'member', null],
    ])
    expect(groups('建成驿站5个、广场6处。')).toEqual([
      ['list', 'member', null],
      ['list', 'member', null],
    ])
  })

  test('a claim by itself has no group', () => {
    expect(groups('建成驿站5个。')).toEqual([null])
  })

  test('a sentence that opens with 其中 takes up the total of the one before it, in the same line', () => {
    const passage = '全县拨付补贴96万元，增长10%。其中，大棚补贴40万元；农机补贴36万元；种子补贴20万元。'
    expect(groups(passage).map((group) => group?.[1])).toEqual(['total', undefined, 'part', 'part', 'part'])
    expect(groups('发放补贴96万元。\n其中大棚补贴40万元。')).toEqual([null, null])
  })

  test('a sentence that says what these things are takes them up too', () => {
    const passage = '今年可提供车位900个，是近年新高。这些车位包括临街车位500个、院内车位400个。'
    expect(groups(passage).map((group) => group?.[1])).toEqual(['total', 'part', 'part'])
  })

  test('over a sentence border parts that exceed the total belong to another', () => {
    expect(groups('办理退费6万元。其中，材料费支出40万元。')).toEqual([null, null])
  })

  test('包括 lists parts only if they add up', () => {
    const parts = (members: number) => ['total', ...Array.from({ length: members }, () => 'part')]
    expect(groups('全年新增学位900个，包括小学500个、初中400个。').map((group) => group?.[1])).toEqual(parts(2))
    expect(groups('全年新增学位900个，包括小学300个、初中400个。').map((group) => group?.[1])).not.toContain('total')
  })

  test('what is done and what is left are the parts of a total they add up to', () => {
    const rest = ['parts', 'part', 'ok']
    expect(groups('应还借款90万元，已偿还75万元，剩余15万元。')).toEqual([['parts', 'total', 'ok'], rest, rest])
    expect(groups('应还借款90万元，已偿还75万元，剩余25万元。')).toEqual([null, null, null])
  })
})
