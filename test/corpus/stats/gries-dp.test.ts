import { expect, test } from 'vitest'
import { egbertDp, griesDp, griesDpNorm } from '../../../src/corpus/stats/gries-dp.ts'

// Lyne 1985, the French word ALLEMAND in ten parts of the Français des affaires corpus.
const FREQS = [2, 0, 1, 1, 3, 0, 3, 0, 0, 0]
const SIZES = [8143, 8058, 8271, 8125, 7959, 7941, 8146, 8001, 8003, 7930]

test('Gries 2008, p. 410: five parts of 9, 10, 10, 10, 11 words', () => {
  expect(griesDp([1, 2, 3, 4, 5], [9, 10, 10, 10, 11])).toBeCloseTo(0.18, 12)
})

test('Lijffijt & Gries 2012, p. 148', () => {
  expect(griesDp([2, 1, 0], [1, 1, 1])).toBeCloseTo(1 / 3, 12)
  expect(griesDpNorm([2, 1, 0], [1, 1, 1])).toBeCloseTo(0.5, 12)
})

test('Lyne 1985, ALLEMAND: Gries, normed, Egbert', () => {
  expect(griesDp(FREQS, SIZES)).toBeCloseTo(0.49907, 6)
  expect(griesDpNorm(FREQS, SIZES)).toBeCloseTo(0.553548, 6)
  expect(egbertDp(FREQS, SIZES)).toBeCloseTo(0.553769, 6)
})

test('as even as can be is 0, all in one small part is 1 when normed', () => {
  expect(griesDp([3, 1], [300, 100])).toBe(0)
  expect(griesDpNorm([0, 5], [300, 100])).toBe(1)
})
