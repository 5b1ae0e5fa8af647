import { describe, expect, it } from 'vitest'
import { compareSlogans } from '../../src/corpus/compare-slogans.ts'
import { countExamples, recordExamples, withExamples, withSentences } from '../../src/corpus/examples.ts'
import { frequencyTable } from '../../src/corpus/terms/frequency.ts'
import { countFamilies, countTerms } from '../../src/corpus/terms/term-counts.ts'
import { makeRecord } from './make-record.ts'
import { makeTokens } from './terms/make-tokens.ts'

const mention = (family: string, text: string) => ({ family, sentence: { index: 0, text } })
const RECORDS = [
  makeRecord('a', {
    slogans: [mention('五步闭环', '甲句。'), mention('五步闭环', '乙句。'), mention('五步闭环', '甲句。')],
  }),
  makeRecord('b', { slogans: [mention('五步闭环', '丙句。')] }),
]

describe('examples of records', () => {
  const examples = (most: number) =>
    withExamples([compareSlogans(RECORDS)], most, recordExamples(RECORDS))[0]?.rows[0]?.at(-1)

  it('are different sentences by id, one of each document first', () => {
    expect(examples(2)).toEqual({ value: 'a#s1: 甲句。\nb#s1: 丙句。', refs: ['a#s1', 'b#s1'] })
    expect(examples(9)).toEqual({ value: 'a#s1: 甲句。\nb#s1: 丙句。\na#s2: 乙句。', refs: ['a#s1', 'b#s1', 'a#s2'] })
  })

  it('are a column of their own, and none when no number is given', () => {
    const table = compareSlogans(RECORDS)
    expect(withExamples([table], 1, recordExamples(RECORDS))[0]?.columns.at(-1)).toMatchObject({ role: 'examples' })
    expect(withExamples([table], undefined, recordExamples(RECORDS))).toEqual([table])
  })
})

describe('sentences of rows', () => {
  it('stand beside the table with all ids that lead to them', () => {
    const [table] = withSentences([compareSlogans(RECORDS)], recordExamples(RECORDS))
    expect(table?.sentences).toEqual({
      ofRows: [
        [
          { ids: ['a#s1', 'a#s3'], sentence: '甲句。' },
          { ids: ['b#s1'], sentence: '丙句。' },
          { ids: ['a#s2'], sentence: '乙句。' },
        ],
      ],
      most: null,
    })
  })

  it('are cut where they are too many, never to less than one of a row', () => {
    const record = (families: number) =>
      makeRecord('a', {
        slogans: Array.from({ length: 3000 }, (_, n) => mention(`第${n % families}式`, `第${n}句。`)),
      })
    for (const [families, most] of [
      [1, 2000],
      [3, 666],
      [2500, 1],
    ] as const) {
      const records = [record(families)]
      const [table] = withSentences([compareSlogans(records)], recordExamples(records))
      expect(table?.sentences?.most).toBe(most)
      expect(table?.sentences?.ofRows.map(({ length }) => length)).toEqual(new Array(families).fill(most))
    }
  })

  it('are left out of tables that show sentences, or rest on none', () => {
    const table = compareSlogans(RECORDS)
    const showing = { ...table, columns: table.columns.map((column) => ({ ...column, key: 'sentence' })) }
    expect(withSentences([showing], recordExamples(RECORDS))).toEqual([showing])
    expect(withSentences([table], () => [])).toEqual([table])
  })
})

describe('examples of counts', () => {
  it('are the first sentence of each document with a word', () => {
    const counts = ['牌子 清理 很 多 | 清理 牌子', '牌子 不 见 了'].map((text, n) =>
      countTerms(makeTokens(`d${n}`, text), { examples: true }),
    )
    const [table] = withExamples([frequencyTable(counts, { top: 1 })], 5, countExamples(counts))
    expect(table?.rows[0]?.at(-1)?.value).toBe('d0: 牌子清理很多\nd1: 牌子不见了')
  })

  it('are all sentences of a slogan', () => {
    const counts = RECORDS.map((record) => countFamilies(record, { examples: true }))
    const [table] = withExamples([frequencyTable(counts)], 5, countExamples(counts))
    expect(table?.rows[0]?.at(-1)?.refs).toEqual(['a#s1', 'b#s1', 'a#s2'])
  })
})
