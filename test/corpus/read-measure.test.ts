import { expect, test } from 'vitest'
import { claimContexts } from '../../src/corpus/claim-context.ts'
import { indicatorReader } from '../../src/corpus/read-indicator.ts'
import type { Claim } from '../../src/model/claim.ts'
import { makeClaim } from './make-record.ts'

const read = indicatorReader()

function measureOf(text: string, figure: string, claim: Partial<Claim> = {}): string {
  const own = makeClaim('c', { text: figure, subject: '财政收入', sentence: { index: 0, text }, ...claim })
  return read(own, '澜河市', { context: claimContexts([own]).get(own) }).measure
}

const GROWTH = { kind: 'change', unit: '%', direction: 'up' } as const

test.each([
  ['财政收入52亿元。', '52亿元', {}, 'level'],
  ['财政收入从30亿元增加到52亿元。', '30亿元', {}, 'origin'],
  ['财政收入从30亿元增加到52亿元。', '52亿元', {}, 'level'],
  ['财政收入分别由30亿元、12亿元，增加到52亿元、17亿元。', '30亿元', {}, 'origin'],
  ['财政收入超过10亿元的县达到6个。', '10亿元', {}, 'size'],
  ['财政收入增长8%。', '8%', GROWTH, 'change'],
  ['与“十三五”末相比，财政收入增长80%。', '80%', GROWTH, 'change baseline'],
  ['与“十三五”末相比翻番，去年财政收入增长8%。', '8%', GROWTH, 'change'],
  ['上半年财政收入增长8%。', '8%', { ...GROWTH, period: { text: '上半年', from: null, to: null } }, 'change half'],
] as const)('%s %s', (text, figure, claim, measure) => {
  expect(measureOf(text, figure, claim)).toBe(measure)
})
