import { expect, test } from 'vitest'
import type { PageLine } from '../../../src/source/containers/page-lines.ts'
import { withoutRunningHeads } from '../../../src/source/containers/running-heads.ts'

const line = (text: string, y: number, size = 16): PageLine => ({ text, left: 90, right: 400, y, size })

function kept(pages: readonly (readonly PageLine[])[]): string[][] {
  return withoutRunningHeads(pages).map((lines) => lines.map(({ text }) => text))
}

test.each(['1', '— 12 —', '- 3 -', '第 4 页', '第5页 共20页', '6 / 20', 'iv', '·7·'])(
  '%s is a page number',
  (number) => {
    expect(kept([[line('正文。', 700), line('又一段。', 400), line('再一段。', 300), line(number, 40)]])).toEqual([
      ['正文。', '又一段。', '再一段。'],
    ])
  },
)

test.each(['2024年', '一、总体要求', '3.2万件', '附件1', '（四）'])('%s is none', (text) => {
  expect(kept([[line(text, 40)]])).toEqual([[text]])
})

test('a number amid the page is no page number', () => {
  expect(
    kept([[line('甲', 800), line('乙', 700), line('15', 600), line('丙', 500), line('丁', 400)]]).flat(),
  ).toContain('15')
})

test('a line at the edge of two pages is not yet a running head', () => {
  expect(
    kept([
      [line('公报', 800), line('甲', 500)],
      [line('公报', 800), line('乙', 500)],
    ]),
  ).toEqual([
    ['公报', '甲'],
    ['公报', '乙'],
  ])
})
