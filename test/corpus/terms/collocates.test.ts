import { describe, expect, test } from 'vitest'
import { countCollocates } from '../../../src/corpus/terms/collocate-counts.ts'
import { collocatesTable } from '../../../src/corpus/terms/collocates.ts'
import { makeTokens } from './make-tokens.ts'

const QUERY = { kind: 'text', text: '小马拉大车' } as const
const document = makeTokens(
  'a',
  '着力 破解 小马 拉 大车 突出 问题 。 | 破解 难题 。 | 整治 小马 拉 大车 问题 ， 破解 难题',
)

describe('countCollocates', () => {
  test('a window in words, the node itself no company', () => {
    const counts = countCollocates(document, QUERY, { left: 1, right: 2 })
    expect(counts).toMatchObject({ nodes: 2, places: 10, near: 6 })
    expect(Object.fromEntries(counts.words)).toEqual({
      着力: { all: 1, near: 0 },
      破解: { all: 3, near: 2 },
      突出: { all: 1, near: 1 },
      问题: { all: 2, near: 2 },
      难题: { all: 2, near: 0 },
      整治: { all: 1, near: 1 },
    })
  })

  test('a sentence counts a word once', () => {
    const counts = countCollocates(document, QUERY, 'sentence')
    expect(counts).toMatchObject({ nodes: 2, places: 3, near: 2 })
    expect(counts.words.get('破解')).toEqual({ all: 3, near: 2 })
    expect(counts.words.get('难题')).toEqual({ all: 2, near: 1 })
    expect(counts.words.has('小马')).toBe(false)
  })
})

describe('collocatesTable', () => {
  const counts = [countCollocates(document, QUERY, { left: 1, right: 2 })]
  const values = (table: ReturnType<typeof collocatesTable>) => table.rows.map((row) => row.map(({ value }) => value))

  test('observed and expected, and the measures', () => {
    const [row] = values(collocatesTable(counts, '小马拉大车', { minFreq: 2 }))
    // 2 of 2 near; expected 2·6/10; 14 + log2(2·2/(2+2)); log2(2/1.2); (2−1.2)/√2; G² = 2(2 ln(2/1.2) + 4 ln(4/4.8) + 4 ln(4/3.2))
    expect(row).toEqual(['问题', 2, 2, 1.2, 14, 2.37, expect.closeTo(0.1237, 3), 0.74, 0.57])
  })

  test('frequent company first by t, stop words left out', () => {
    const options = { minFreq: 1, sort: 't', stopWords: new Set(['突出', '整治']) } as const
    expect(values(collocatesTable(counts, 'x', options)).map(([word]) => word)).toEqual(['问题', '破解'])
  })
})
