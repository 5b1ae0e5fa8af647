import { expect, test } from 'vitest'
import { cellText, columnTexts, readable } from '../../src/formats/cell-text.ts'

const cells = (...values: readonly (number | string | null)[]) => values.map((value) => ({ value }))
const NUMBERS = { role: 'detail', align: 'right' } as const

test('figures of a column have as many decimals as the one that needs most', () => {
  expect(columnTexts(NUMBERS, cells(83.253, 27.098, 10, null))).toEqual(['83.25', '27.10', '10.00', ''])
})

test('whole numbers, text and very small figures stay as they are', () => {
  expect(columnTexts(NUMBERS, cells(12, 3))).toEqual(['12', '3'])
  expect(columnTexts({ ...NUMBERS, align: 'left' }, cells(1.5, 2.25))).toEqual(['1.5', '2.25'])
  expect(columnTexts(NUMBERS, cells(0.001565, 1.327e-14))).toEqual(['0.001565', '1.327e-14'])
})

test('no more than four digits, and powers of ten where zeros would have to be counted', () => {
  expect(['0.33333333', 117.994, 0.0000014688, 12, null].map((value) => readable({ value }))).toEqual([
    '0.33333333',
    '118',
    '1.469e-6',
    '12',
    '',
  ])
})

test('no count of a document is a point', () => {
  expect(cellText({ role: 'document' }, { value: 0 })).toBe('·')
  expect(cellText({ role: 'detail' }, { value: 0 })).toBe('0')
})
