import { describe, expect, test } from 'vitest'
import { concordance } from '../../../src/corpus/terms/concordance.ts'
import { kwicTable } from '../../../src/corpus/terms/kwic.ts'
import { makeTokens } from './make-tokens.ts'

const document = makeTokens('b', '全市 破解 小马 拉 大车 问题 。 | 整治 小马 拉 大车 现象', { date: '2024-03-01' })
const other = makeTokens('a', '着力 破解 小马 拉 大车 难题')
const QUERY = { kind: 'text', text: '小马拉大车' } as const

describe('concordance', () => {
  test('context in words, across sentences, with the place in the source', () => {
    const [first, second] = concordance(document, QUERY, { width: 2 })
    expect(first).toMatchObject({
      left: ['全市', '破解'],
      node: '小马拉大车',
      right: ['问题', '。'],
      span: { start: 4, end: 9 },
    })
    expect(second).toMatchObject({ left: ['。', '整治'], right: ['现象'], span: { start: 14, end: 19 } })
  })

  test('a find that cuts words leaves the rest to the context', () => {
    const [line] = concordance(other, { kind: 'text', text: '马拉大' }, { width: 1 })
    expect(line).toMatchObject({ left: ['破解', '小'], node: '马拉大', right: ['车', '难题'] })
  })

  test('the wording of the source on request', () => {
    const source = [...'著力破解小馬拉大車難題']
    const [line] = concordance(other, QUERY, { width: 1, source })
    expect(line).toMatchObject({ left: ['破解'], node: '小馬拉大車', right: ['難題'] })
  })
})

describe('kwicTable', () => {
  const lines = [document, other].flatMap((each) => concordance(each, QUERY))
  const shown = (sort: 'document' | 'left' | 'right') =>
    kwicTable(lines, '小马拉大车', { sort }).rows.map((row) => row.slice(2, 5).map(({ value }) => value))

  test('in the order of documents', () => {
    expect(shown('document').map(([left]) => left)).toEqual(['着力破解', '全市破解', '全市破解小马拉大车问题。整治'])
  })

  test('by the words to the left, nearest first', () => {
    expect(shown('left').map(([left]) => left)).toEqual(['全市破解小马拉大车问题。整治', '全市破解', '着力破解'])
  })

  test('by the words to the right', () => {
    expect(shown('right').map(([, , right]) => right)).toEqual(['现象', '问题。整治小马拉大车现象', '难题'])
  })

  test('the note counts what top leaves out', () => {
    expect(kwicTable(lines, 'x', { top: 1 }).note).toMatch(/^1 of 3 finds in 2 documents/)
  })
})

test('leaves out of a context what does not fit, the words farthest from the node first', () => {
  const lines = concordance(document, QUERY, { width: 2 })
  const [first] = kwicTable(lines, '小马拉大车', { fits: (context) => context.length <= 3 }).rows
  expect(first?.slice(2, 5).map(({ value }) => value)).toEqual(['破解', '小马拉大车', '问题。'])
})
