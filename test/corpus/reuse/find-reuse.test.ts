import { describe, expect, test } from 'vitest'
import { findReuse } from '../../../src/corpus/reuse/find-reuse.ts'
import { boilerplateTable, reusePairsTable, reusePassagesTable } from '../../../src/corpus/reuse/reuse-tables.ts'
import { makeInfo } from '../make-record.ts'

const SHARED = '推动矛盾纠纷排查在网格、化解在村居，让群众办事少跑一里路、少进一道门'
const document = (id: string, text: string, date: string | null = null) => ({ doc: makeInfo(id, { date }), text })

const lanhe = document('lanhe', `澜河市今年把便民服务放在前面。${SHARED}。渡口修了新的栈桥。`, '2023-04-01')
const qingshi = document('qingshi', `青石县的山路通了客车。${SHARED}！茶农盼来了收购站。`, '2022-11-01')

describe('findReuse', () => {
  test('a passage two documents share, the earlier one first, without what stands around it', () => {
    const { passages } = findReuse([lanhe, qingshi])
    expect(passages).toHaveLength(1)
    const [{ first, second, similarity }] = passages as [(typeof passages)[number]]
    expect([first.doc.id, second.doc.id, similarity]).toEqual(['qingshi', 'lanhe', 1])
    expect([first.text, second.text]).toEqual([SHARED, SHARED])
    expect(qingshi.text.slice(first.start, first.start + first.text.length)).toBe(first.text)
    expect(lanhe.text.slice(second.start, second.start + second.text.length)).toBe(second.text)
  })

  test('punctuation and blanks hide nothing', () => {
    const spaced = document('spaced', `城南街道。${SHARED.replaceAll('、', ' ，').replace('，', '\n')}。`)
    expect(findReuse([lanhe, spaced]).passages).toMatchObject([{ similarity: 1 }])
  })

  test('a reworded middle is one passage, less than the same', () => {
    const reworded = document('reworded', `城南街道。${SHARED.replace('化解在村居', '化解在城乡社区')}。`)
    const { passages } = findReuse([lanhe, reworded])
    expect(passages).toHaveLength(1)
    expect(passages[0]?.similarity).toBeGreaterThan(0.9)
    expect(passages[0]?.similarity).toBeLessThan(1)
    expect(passages[0]?.second.text).toBe(SHARED.replace('化解在村居', '化解在城乡社区'))
  })

  test('short common phrases are no reuse', () => {
    const phrase = document('phrase', '山里人说，少跑一里路、少进一道门最要紧。')
    expect(findReuse([lanhe, phrase]).passages).toEqual([])
  })

  test('what very many documents hold is boilerplate, not reuse', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      document(
        `d${index}`,
        `${'甲乙丙丁戊己庚辛壬癸子丑'.charAt(index).repeat(30)}。${SHARED}。`,
        `20${10 + index}-01-01`,
      ),
    )
    const reuse = findReuse(many)
    expect(reuse.passages).toEqual([])
    expect(reuse.boilerplate).toMatchObject([{ documents: 12, doc: { id: 'd0' } }])
    expect(reuse.boilerplate[0]?.text).toBe(SHARED)
  })

  test('the order of documents leaves no trace, and one alone shares nothing', () => {
    expect(findReuse([qingshi, lanhe])).toEqual(findReuse([lanhe, qingshi]))
    expect(findReuse([lanhe]).passages).toEqual([])
    expect(findReuse([document('empty', ''), document('short', '山路')]).passages).toEqual([])
  })
})

describe('tables', () => {
  const reuse = findReuse([lanhe, qingshi, document('third', `又一处。${SHARED}。`)])

  test('pairs, with the share of each document', () => {
    const [row] = reusePairsTable(reuse).rows
    expect(row?.map(({ value }) => value)).toEqual(['lanhe', '2023-04-01', 'third', null, 1, 31, 58.5, 91.2, SHARED])
  })

  test('passages, longest first, the second wording only where it differs', () => {
    const [row] = reusePassagesTable(reuse, { top: 1 }).rows
    expect(row?.slice(2, 6).map(({ value }) => value)).toEqual([31, 1, SHARED, null])
    expect(reusePassagesTable(reuse, { top: 1 }).note).toMatch(/^1 of 3 passages/)
  })

  test('no boilerplate, no rows', () => {
    expect(boilerplateTable(reuse).rows).toEqual([])
  })
})
