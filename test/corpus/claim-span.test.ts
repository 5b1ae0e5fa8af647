import { expect, test } from 'vitest'
import { framedSpan, spanOf, spokenSpan } from '../../src/corpus/claim-span.ts'

test.each([
  ['上半年', 'half'],
  ['一季度', 'quarter'],
  ['前三季度', 'quarter'],
  ['1—9月', 'months'],
  ['截至6月底', null],
  ['五年来', 'years'],
  ['“十三五”时期', 'years'],
  ['“十三五”', 'years'],
  ['“十三五”末', null],
  ['2023年', null],
  ['全年', null],
  [null, null],
])('a period of %s', (period, span) => {
  expect(spanOf(period)).toBe(span)
})

test.each([
  ['五年来，乡村面貌一新', 'years'],
  ['去年，乡村面貌一新', 'year'],
  ['五年来不断投入，去年', 'year'],
  ['居民收入年均增长6%，', 'years'],
  ['创十年来最好水平', null],
  ['自2019年以来', null],
  ['乡村面貌一新', null],
])('words before a figure: %s', (text, span) => {
  expect(spokenSpan(text)).toBe(span)
})

test('one yearly mean does not make its neighbours speak of years, two do', () => {
  expect(framedSpan('居民收入年均增长6%。')).toBeNull()
  expect(framedSpan('居民收入年均增长6%，财政收入年均增长7%。')).toBe('years')
  expect(framedSpan('过去五年，居民收入增长30%。')).toBe('years')
})
