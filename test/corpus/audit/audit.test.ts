import { describe, expect, test } from 'vitest'
import { auditRecords, auditTable } from '../../../src/corpus/audit/audit.ts'
import type { Claim } from '../../../src/model/claim.ts'
import type { DocumentInfo, DocumentRecord } from '../../../src/model/record.ts'
import { makeRecord } from '../make-record.ts'

const sentence = (index: number, text: string) => ({ sentence: { index, text } })
const group = (role: 'total' | 'part', relation: 'parts' | 'subset' = 'parts') => ({
  group: { id: 'g1', relation, role, check: null },
})
const audit = (...records: readonly DocumentRecord[]) =>
  auditRecords(records).map(({ check, verdict, statement }) => [check, verdict, statement])
const one = (claims: readonly Partial<Claim>[], doc: Partial<DocumentInfo> = {}) => makeRecord('lanhe', { claims, doc })

describe('totals and parts', () => {
  const UNITS = sentence(2, '全县划分治理单元1661个（院落924个、楼栋737个）。')
  const parts = (part: number) => [
    { subject: '治理单元', value: 1661, text: '1661个', ...group('total'), ...UNITS },
    { subject: '院落', value: 924, text: '924个', ...group('part'), ...UNITS },
    { subject: '楼栋', value: part, text: `${part}个`, ...group('part'), ...UNITS },
  ]

  test('a total that is the sum of its parts', () => {
    expect(audit(one(parts(737)))).toEqual([['parts', 'ok', '治理单元: 1661 = 924 + 737']])
  })

  test('one figure changed', () => {
    expect(audit(one(parts(747)))).toEqual([['parts', 'mismatch', '治理单元: 1661 ≠ 924 + 747']])
  })

  test('rounded parts of a rounded total', () => {
    const claims = [
      { subject: '党员', value: 54000, text: '5.4万名', unit: '名', ...group('total') },
      { subject: '机关党员', value: 31000, text: '3.1万名', unit: '名', ...group('part') },
      { subject: '社区党员', value: 22000, text: '2.2万名', unit: '名', ...group('part') },
    ]
    expect(audit(one(claims))).toEqual([['parts', 'ok', '党员: 5.4万 = 3.1万 + 2.2万']])
  })

  test('a part named with 其中 is not more than its whole', () => {
    const claims = (part: number) => {
      const text = sentence(0, `排查合同380份，其中问题合同${part}份。`)
      return [
        { subject: '合同', value: 380, text: '380份', unit: '份', ...group('total', 'subset'), ...text },
        { subject: '问题合同', value: part, text: `${part}份`, unit: '份', ...group('part', 'subset'), ...text },
      ]
    }
    expect(audit(one(claims(80)))).toEqual([['subset', 'ok', '问题合同 80 ≤ 合同 380']])
    expect(audit(one(claims(480)))).toEqual([['subset', 'mismatch', '问题合同 480 > 合同 380']])
  })
})

test('parts named with 其中 that make up the whole confirm it, some of many do not exceed it', () => {
  const claims = (last: number) => {
    const text = sentence(0, `清理牌子900块，其中街道300块、社区${last}块。`)
    return [
      { subject: '牌子', value: 900, text: '900块', unit: '块', ...group('total', 'subset'), ...text },
      { subject: '街道', value: 300, text: '300块', unit: '块', ...group('part', 'subset'), ...text },
      { subject: '社区', value: last, text: `${last}块`, unit: '块', ...group('part', 'subset'), ...text },
    ]
  }
  expect(audit(one(claims(600)))).toEqual([['parts', 'ok', '牌子: 900 = 300 + 600']])
  expect(audit(one(claims(500)))).toEqual([['subset', 'ok', '街道 300, 社区 500 ≤ 牌子 900']])
  expect(audit(one(claims(700)))).toEqual([['subset', 'mismatch', '街道 300, 社区 700 together > 牌子 900']])
  expect(audit(one(claims(950)))).toEqual([['subset', 'mismatch', '社区 950 > 牌子 900']])
})

describe('percentages and counts', () => {
  const claims = (share: number, clause = '占') => {
    const text = sentence(0, `排查合同400份，其中问题合同86份，${clause}${share}%。`)
    return [
      { subject: '合同', value: 400, text: '400份', unit: '份', ...text },
      { subject: '问题合同', value: 86, text: '86份', unit: '份', ...text },
      {
        subject: '问题合同',
        predicate: '占',
        value: share,
        text: `${share}%`,
        unit: '%',
        kind: 'share' as const,
        ...text,
      },
    ]
  }

  test.each([
    [21.5, 'ok', '问题合同: 86 / 400 ≈ 21.5%'],
    [22, 'ok', '问题合同: 86 / 400 ≈ 22%'],
    [25.1, 'mismatch', '问题合同: 86 / 400 ≠ 25.1%'],
  ])('%s%%: %s', (share, verdict, statement) => {
    expect(audit(one(claims(share)))).toEqual([['share', verdict, statement]])
  })

  test.each(['满意率达', '占全省的', '占财政支出的'])('a share of something else is left alone: %s', (clause) => {
    expect(audit(one(claims(98, clause)))).toEqual([])
  })
})

describe('growth and levels', () => {
  const up = { subject: '床位', kind: 'change', direction: 'up' } as const

  const fromTo = (rate: number, lead = '增长') => {
    const text = sentence(0, `床位由4000张增加到5000张，${lead}${rate}%。`)
    return [
      { subject: '床位', value: 4000, text: '4000张', unit: '张', ...text },
      { subject: '床位', value: 5000, text: '5000张', unit: '张', ...text },
      { ...up, value: rate, text: `${rate}%`, unit: '%', ...text },
    ]
  }

  test('from one level to another', () => {
    expect(audit(one(fromTo(25)))).toEqual([['growth', 'ok', '床位: 4000 → 5000 ≈ +25%']])
    expect(audit(one(fromTo(20)))).toEqual([['growth', 'mismatch', '床位: 4000 → 5000 ≠ +20%']])
  })

  test.each(['年均增长', '床位使用率提高'])('growth by the year, and of something else, is left alone: %s', (lead) => {
    expect(audit(one(fromTo(4, lead)))).toEqual([])
  })

  test('a level, what was added, and the rate', () => {
    const text = sentence(0, '床位达到5000张，比上年增加1000张，增长25%。')
    const claims = [
      { subject: '床位', value: 5000, text: '5000张', unit: '张', ...text },
      { ...up, value: 1000, text: '1000张', unit: '张', ...text },
      { ...up, value: 25, text: '25%', unit: '%', ...text },
    ]
    expect(audit(one(claims))).toEqual([['growth', 'ok', '床位: 5000, +1000 ≈ +25%']])
  })

  test('a fall', () => {
    const text = sentence(0, '会议由200个压减到150个，下降25%。')
    const claims = [
      { subject: '文件会议', value: 200, text: '200个', ...text },
      { subject: '文件会议', value: 150, text: '150个', ...text },
      { subject: '文件会议', kind: 'change', direction: 'down', value: 25, text: '25%', unit: '%', ...text },
    ] as const
    expect(audit(one(claims))).toEqual([['growth', 'ok', '文件会议: 200 → 150 ≈ −25%']])
  })
})

describe('formulas and the members listed for them', () => {
  const formula = (text: string, n: number, members: readonly string[], ending = '。') =>
    makeRecord('lanhe', {
      slogans: [
        {
          text,
          expansion: { n, members: [...members], consistent: n === members.length },
          ...sentence(0, `推行“${text}”，即${members.join('、')}${ending}`),
        },
      ],
    })
  const STEPS = ['问需', '议事', '办结']

  test.each([
    ['as many', formula('三步工作法', 3, STEPS), 'ok'],
    ['another number', formula('四步工作法', 4, STEPS), 'mismatch'],
    ['a list that goes on', formula('四步工作法', 4, STEPS, '，并且回访。'), 'unknown'],
    ['a sentence, no list', formula('四步工作法', 4, ['让每一位居民都能参与议事', '办结']), 'unknown'],
    ['a numeral that counts nothing', formula('三统一', 4, STEPS), 'ok'],
  ])('%s', (_, record, verdict) => {
    expect(auditRecords([record])).toMatchObject([{ check: 'formula', verdict }])
  })
})

describe('the same indicator twice', () => {
  const canteen = (index: number, value: number, more: Partial<Claim> = {}): Partial<Claim> => ({
    subject: '邻里食堂',
    predicate: '建成',
    unit: '家',
    value,
    text: `${value}家`,
    ...sentence(index, `${index === 1 ? '' : '目前'}全县建成邻里食堂${value}家。`),
    ...more,
  })
  const period = (from: string) => ({ period: { text: from, from, to: null } })

  test('alike, with a bound, and differently', () => {
    expect(audit(one([canteen(1, 46), canteen(5, 46)]))).toEqual([['repeat', 'ok', '邻里食堂: 46家 建成 = 46家 建成']])
    expect(audit(one([canteen(1, 46), canteen(5, 40, { bound: 'over', text: '40余家' })]))).toEqual([
      ['repeat', 'ok', '邻里食堂: 46家 建成 = 40余家 建成'],
    ])
    expect(audit(one([canteen(1, 46), canteen(5, 64)]))).toEqual([
      ['repeat', 'mismatch', '邻里食堂: 46家 建成 ≠ 64家 建成'],
    ])
  })

  test('of another period: none; of a period one leaves open: unknown', () => {
    expect(audit(one([canteen(1, 46, period('2022')), canteen(5, 64, period('2023'))]))).toEqual([])
    expect(audit(one([canteen(1, 46, period('2022')), canteen(5, 64)]))).toEqual([
      ['repeat', 'unknown', '邻里食堂: 46家 建成 ? 64家 建成'],
    ])
  })

  test('the second of two equal figures does not open its sentence', () => {
    const both = sentence(1, '全县建成驿站46家，配套建成邻里食堂46家。')
    const station = { subject: '驿站', predicate: '建成', unit: '家', value: 46, text: '46家', ...both }
    expect(audit(one([station, canteen(1, 46, both), canteen(5, 64)]))).toEqual([
      ['repeat', 'unknown', '邻里食堂: 46家 建成 ? 64家 建成'],
    ])
  })

  test('plans, and lists in one sentence, contradict nothing', () => {
    expect(audit(one([canteen(1, 46), canteen(5, 64, { modality: 'planned' })]))).toEqual([])
    const plan = { subject: '停车位', value: 9, modality: 'planned' } as const
    expect(audit(one([canteen(1, 46), canteen(5, 64), plan]))).toEqual([])
    expect(audit(one([canteen(1, 46), canteen(1, 64, sentence(1, '第1句：建成邻里食堂46家。'))]))).toEqual([])
  })

  test('in two documents of one place about one period', () => {
    const lanhe = (id: string, value: number, place = '澜河市') =>
      makeRecord(id, { doc: { place }, claims: [canteen(1, value, period('2023'))] })
    expect(audit(lanhe('a', 46), lanhe('b', 64))).toEqual([
      ['documents', 'mismatch', '邻里食堂: 46家 建成 ≠ 64家 建成'],
    ])
    expect(audit(lanhe('a', 46), lanhe('b', 64, '青石县'))).toEqual([])
    const open = (id: string, value: number) =>
      makeRecord(id, { doc: { place: '澜河市' }, claims: [canteen(1, value)] })
    expect(audit(open('a', 146), open('b', 164))).toEqual([])
    expect(audit(open('a', 6), open('b', 6))).toEqual([])
    expect(audit(open('a', 146), lanhe('b', 146))).toEqual([['documents', 'ok', '邻里食堂: 146家 建成 = 146家 建成']])
  })
})

test('the table gives both sentences and the ids, and filters by verdict', () => {
  const claims = [
    { subject: '邻里食堂', value: 46, text: '46家', unit: '家', ...sentence(1, '建成邻里食堂46家。') },
    { subject: '邻里食堂', value: 64, text: '64家', unit: '家', ...sentence(9, '全县邻里食堂64家。') },
  ]
  const [row] = auditTable([one(claims)]).rows
  expect(row?.[2]?.refs).toEqual(['lanhe#c1', 'lanhe#c2'])
  expect(row?.slice(3).map(({ value }) => value)).toEqual(['lanhe', '建成邻里食堂46家。', '全县邻里食堂64家。'])
  expect(auditTable([one(claims)], { verdicts: ['ok'] }).rows).toEqual([])
  expect(auditTable([one(claims)]).note).toMatch(/^1 mismatch, 0 unknown, 0 ok/)
})
