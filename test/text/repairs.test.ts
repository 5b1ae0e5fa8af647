import { describe, expect, test } from 'vitest'
import { codePointIndex } from '../../src/text/code-points.ts'
import { replay, suspectWarning, toRepairs } from '../../src/text/repairs.ts'

const suspect = { start: 3, end: 5, text: '聚力', kind: 'gbk-shift', confidence: 0.4, trusted: false } as const
const comma = { start: 5, end: 6, text: '，', kind: 'punctuation', confidence: 1 } as const
const blank = { start: 0, end: 1, text: '', kind: 'space', confidence: 1 } as const
const source = ' 𠮷?哿,完'
const index = codePointIndex(source)

describe('toRepairs', () => {
  const repairs = toRepairs(source, index, [blank, comma], [suspect], 't→cn')

  test('counts code points and puts suspects where they stand, not applied', () => {
    expect(repairs.map(({ kind, span, raw, applied }) => [kind, span.start, span.end, raw, applied])).toEqual([
      ['space', 0, 1, ' ', undefined],
      ['gbk-shift', 2, 4, '?哿', false],
      ['punctuation', 4, 5, ',', undefined],
      ['script', 0, 0, '', undefined],
    ])
  })

  test('law 2: replaying them gives the normalised text, suspects left as they are', () => {
    expect(replay(source, repairs)).toBe('𠮷?哿，完')
  })
})

test('a warning names the damaged text and its place', () => {
  expect(suspectWarning(source, index, suspect)).toMatchObject({
    code: 'suspect-gbk-shift',
    span: { start: 2, end: 4 },
  })
})
