import { expect, test } from 'vitest'
import { readClaims } from '../read-text.ts'

test.each([
  [
    '占比分别提高2.1、3.8和1.5个百分点。',
    [
      [2.1, '百分点'],
      [3.8, '百分点'],
      [1.5, '百分点'],
    ],
  ],
  [
    '分别高于全市3个、1.4个、5.2个百分点。',
    [
      [3, '百分点'],
      [1.4, '百分点'],
      [5.2, '百分点'],
    ],
  ],
  [
    '产值分别超过700、800亿元。',
    [
      [70_000_000_000, '元'],
      [80_000_000_000, '元'],
    ],
  ],
] as const)('%s', (text, expected) => {
  expect(readClaims(text).map(({ value, unit }) => [value, unit])).toEqual(expected)
})
