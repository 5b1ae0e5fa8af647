import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Slogan } from '../../src/model/slogan.ts'
import { type Case, sloganCases } from './cases.ts'
import { slogansOf } from './slogans-of.ts'

function check({ text, slogans }: Case): void {
  expect(slogansOf(text).map((slogan) => [slogan.text, slogan.type])).toEqual(slogans)
}

describe.each(sloganCases())('$topic', ({ cases }) => {
  test.each(cases.filter(({ label }) => label !== 'known-failure'))('$note: $text', check)
  test.fails.each(cases.filter(({ label }) => label === 'known-failure'))('known failure, $note: $text', check)
})

describe('extractSlogans', () => {
  test('spans are code points of the source, quotation marks left outside', () => {
    const text = '𠮷田村推行「鄉賢夜議」做法。'
    const [slogan] = slogansOf(text)
    expect(slogan).toMatchObject({
      span: { start: 6, end: 10 },
      raw: '鄉賢夜議',
      text: '乡贤夜议',
      quote: 'double',
      head: '做法',
    })
  })

  test('ids run in text order and an inner mention names its parent', () => {
    const slogans = slogansOf('形成“党建引领、多方参与”的路子，落实“三张清单”。')
    expect(slogans.map(({ id, parent }) => [id, parent])).toEqual([
      ['d#s1', null],
      ['d#s2', 'd#s1'],
      ['d#s3', null],
    ])
  })

  test('a formula said in direct speech stands in section speech', () => {
    const [slogan] = slogansOf('“我们靠党建引领走出了新路。”支书说。')
    expect(slogan).toMatchObject({ text: '党建引领', quote: 'inside', section: 'speech' })
    const [quoted] = slogansOf('“我们靠‘三张清单’走出了新路。”支书说。')
    expect(quoted).toMatchObject({ text: '三张清单', quote: 'single', section: 'speech' })
  })

  test('every mention is a valid record', () => {
    for (const { cases } of sloganCases()) {
      for (const { text } of cases) for (const slogan of slogansOf(text)) expect(Slogan.parse(slogan)).toEqual(slogan)
    }
  })

  test('whatever the text, spans are slices of it, mentions do not cross, ids count on', () => {
    const piece = fc.constantFrom(
      ...['“', '”', '‘', '’', '「', '」', '《', '》', '"', '、', '，', '。', '\n', ' ', '——', '+', '1', '𠮷', '(jí)'],
      ...['党建引领', '街乡吹哨', '部门报到', '三张清单', '實施', '能力提升行动', '等', '的', '抓产业', '强治理', '新'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        const slogans = slogansOf(text)
        expect(slogans.map(({ id }) => id)).toEqual(slogans.map((_, i) => `d#s${i + 1}`))
        for (const { span, raw } of slogans) expect([...text].slice(span.start, span.end).join('')).toBe(raw)
        for (const [i, { span: a }] of slogans.entries()) {
          for (const { span: b } of slogans.slice(i + 1)) expect(b.start >= a.end || b.end <= a.end).toBe(true)
        }
      }),
    )
  })

  test('an empty text has none', () => {
    expect(slogansOf('')).toEqual([])
  })
})
