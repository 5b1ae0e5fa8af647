import { expect, test } from 'vitest'
import { unitFamily } from '../../src/corpus/unit-family.ts'
import type { Claim } from '../../src/model/claim.ts'
import { makeClaim } from './make-record.ts'

const CASES: readonly (readonly [family: string, claim: Partial<Claim>])[] = [
  ['thing', { unit: '块' }],
  ['thing', { unit: '家', unitCode: '{organization}' }],
  ['thing', { unit: '户', unitCode: '{household}' }],
  ['thing', { unit: '' }],
  ['person', { unit: '名', unitCode: '{person}' }],
  ['人次', { unit: '人次', unitCode: '{person}.{event}' }],
  ['event', { unit: '场', unitCode: '{event}' }],
  ['CNY', { unit: '元', unitCode: 'CNY', kind: 'money' }],
  ['USD', { unit: '美元', unitCode: 'USD', kind: 'money' }],
  ['CNY', { unit: '元', kind: 'money' }],
  ['area', { unit: '公顷', unitCode: 'har', kind: 'measure' }],
  ['area', { unit: '亩', kind: 'measure' }],
  ['time', { unit: '月', unitCode: 'mo', kind: 'measure' }],
  ['%', { unit: '%', unitCode: '%', kind: 'share' }],
  ['百分点', { unit: '百分点', unitCode: '{percentage_point}', kind: 'change' }],
  ['吨标准煤', { unit: '吨标准煤', kind: 'measure' }],
  ['rank', { unit: '位', kind: 'rank' }],
]

test.each(CASES)('%s: %o', (family, claim) => {
  expect(unitFamily(makeClaim('c', claim))).toBe(family)
})
