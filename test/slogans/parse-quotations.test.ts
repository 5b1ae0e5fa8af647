import { expect, test } from 'vitest'
import { parseQuotations } from '../../src/slogans/parse-quotations.ts'

function quoted(text: string): [string, string, string | null][] {
  const at = (range: { start: number; end: number }) => text.slice(range.start, range.end)
  return parseQuotations(text).map((quotation) => [
    at(quotation),
    quotation.mark,
    quotation.parent && at(quotation.parent),
  ])
}

test('nested marks, the outer first', () => {
  expect(quoted('“甲‘乙’丙”')).toEqual([
    ['甲‘乙’丙', 'double', null],
    ['乙', 'single', '甲‘乙’丙'],
  ])
})

test.each([
  [
    '「甲『乙』」',
    [
      ['甲『乙』', 'double', null],
      ['乙', 'single', '甲『乙』'],
    ],
  ],
  ['〝甲〞', [['甲', 'double', null]]],
  [
    '《甲“乙”》',
    [
      ['甲“乙”', 'title', null],
      ['乙', 'double', '甲“乙”'],
    ],
  ],
  [
    '"甲"和"乙"',
    [
      ['甲', 'double', null],
      ['乙', 'double', null],
    ],
  ],
  ['“甲“乙”', [['乙', 'double', null]]],
  ['甲”乙“丙”', [['丙', 'double', null]]],
  ['“甲\n乙”“丙”', [['丙', 'double', null]]],
  ['“甲《乙”丙》', [['甲《乙', 'double', null]]],
  ['“”', []],
])('%j', (text, expected) => {
  expect(quoted(text)).toEqual(expected)
})
