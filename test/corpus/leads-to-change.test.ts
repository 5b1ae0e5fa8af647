import { expect, test } from 'vitest'
import { leadsToChange, rateDirection } from '../../src/corpus/leads-to-change.ts'

test.each(['，增长', '，同比增长', '、比上年下降', '，增幅达', '，压减率'])(
  'the change of what stands before: %s',
  (text) => {
    expect(leadsToChange(text)).toBe(true)
  },
)

test.each(['，年均增长', '，床位使用率提高', '，同口径增长', '和', ''])(
  'no change, or one of something else: %s',
  (text) => {
    expect(leadsToChange(text)).toBe(false)
  },
)

test.each([
  ['，压减率达', 'down'],
  ['，增长率', 'up'],
  ['，压减', null],
  ['，办结率', null],
])('%s', (text, direction) => {
  expect(rateDirection(text)).toBe(direction)
})
