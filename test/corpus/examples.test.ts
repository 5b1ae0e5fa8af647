import { describe, expect, it } from 'vitest'
import { compareSlogans } from '../../src/corpus/compare-slogans.ts'
import { countExamples, recordExamples, withExamples } from '../../src/corpus/examples.ts'
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
