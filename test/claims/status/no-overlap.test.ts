import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findNumbers } from '../../../src/claims/find-numbers.ts'
import type { Reading } from '../../../src/claims/reading.ts'
import type { Sentence } from '../../../src/model/document.ts'

const SECTION = {} as Sentence['section']

function read(text: string): Reading[] {
  return findNumbers(text, { index: 0, start: 0, end: text.length, section: SECTION }, false)
}

function overlaps(text: string): boolean {
  const found = read(text)
  return found.some(({ quantity }, i) => quantity.start < (found[i - 1]?.quantity.end ?? 0))
}

describe('readings of a sentence never overlap', () => {
  test.each([
    '迎来第10000名游客。',
    '迎来第10,000名游客。',
    '第三千五百名用户。',
    '违反第3.5条。',
    '第1、20000名游客。',
    '位于DN1234567管线。',
    '见表12345。',
    '电话：1234567890123。',
    '账号：123456789012345678901234。',
    '第一半年建成5座。',
    '第5千米处。',
    '12·345工程。',
    'G6成4图。',
    '设备AB2,400台。',
    '实施1+20000计划。',
  ])('%s', (text) => expect(overlaps(text)).toBe(false))

  test('of any digits, numerals and marks', () => {
    const parts = [...'0123456789', ...'一二三五十百千万亿半几多余第', ...'.,，、-/+·：（）表图号名年月日个条米%AG ']
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...parts), maxLength: 16 }), (text) => !overlaps(text)),
      { numRuns: 2000 },
    )
  })
})

test('an ordinal of many digits is one identifier', () => {
  for (const text of ['第10000名游客。', '第10,000名游客。', '第三千五百名用户。']) {
    expect(read(text).map(({ status, rule }) => [status, rule])).toEqual([['identifier', 'ordinal']])
  }
})
