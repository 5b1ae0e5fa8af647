import { expect, test } from 'vitest'
import { alignPassages } from '../../../src/corpus/reuse/align-passages.ts'
import { bareText } from '../../../src/corpus/reuse/bare-text.ts'
import { longestCommonSubsequence } from '../../../src/corpus/reuse/longest-common-subsequence.ts'

const units = (text: string) => bareText(text).units
const OPTIONS = { n: 3, gap: 4, minLength: 3 }

test('a seed is stretched to the longest exact match', () => {
  expect(alignPassages(units('甲乙丙丁戊己'), units('子乙丙丁戊丑'), [2, 2], OPTIONS)).toEqual([
    { a: 1, aEnd: 5, b: 1, bEnd: 5, same: 4 },
  ])
})

test('a seed of another n-gram with the same hash is dropped', () => {
  expect(alignPassages(units('甲乙丙'), units('子丑寅'), [0, 0], OPTIONS)).toEqual([])
})

test('matches a few units apart are joined, and what is equal between them counted', () => {
  const [a, b] = [units('甲乙丙一二丁戊己'), units('甲乙丙三二四丁戊己')]
  expect(alignPassages(a, b, [0, 0, 5, 6], OPTIONS)).toEqual([{ a: 0, aEnd: 8, b: 0, bEnd: 9, same: 7 }])
})

test('matches far apart, or in another order, stay apart', () => {
  const a = units('甲乙丙子丑寅卯辰丁戊己')
  expect(alignPassages(a, units('甲乙丙丁戊己'), [0, 0, 8, 3], OPTIONS)).toHaveLength(2)
  expect(alignPassages(units('甲乙丙丁戊己'), units('丁戊己甲乙丙'), [0, 3, 3, 0], OPTIONS)).toHaveLength(2)
})

test.each([
  ['甲乙丙丁', '甲丙丁', 3],
  ['甲乙', '乙甲', 1],
  ['甲', '', 0],
])('%s and %s have %d in common', (a, b, length) => {
  expect(longestCommonSubsequence(units(a), units(b))).toBe(length)
})
