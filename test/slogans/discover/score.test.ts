import { expect, test } from 'vitest'
import { type Evidence, scoreOf } from '../../../src/slogans/discover/score.ts'
import { type Wording, wordingOf } from '../../../src/slogans/discover/wording.ts'

const EVIDENCE: Evidence = {
  form: '五步闭环',
  count: 20,
  documents: 10,
  quoteRatio: 0.5,
  cohesion: 0.5,
  frameRate: 0.3,
  period: 0.3,
  leftEntropy: 2,
  rightEntropy: 2,
  keyness: 10,
  placeName: false,
}
const WORDING = wordingOf('五步闭环', 0.5) as Wording

const score = (evidence: Partial<Evidence>, wording: Partial<Wording> = {}) =>
  scoreOf({ ...EVIDENCE, ...evidence }, { ...WORDING, ...wording }, 100)

const MORE: readonly Partial<Evidence>[] = [
  { documents: 20 },
  { quoteRatio: 0.8 },
  { cohesion: 0.7 },
  { frameRate: 0.6 },
  { period: 0.6 },
  { leftEntropy: 2.5, rightEntropy: 2.5 },
  { keyness: 13 },
]

test.each(MORE)('%j raises the score', (more) => {
  expect(score(more)).toBeGreaterThan(score({}))
})

const LESS: readonly Partial<Wording>[] = [{ enumeration: true }, { template: true }, { thing: true }]

test.each(LESS)('%j lowers it', (less) => {
  expect(score({}, less)).toBeLessThan(score({}))
})

test('a place name, and a brief form that counts nothing, rank lower', () => {
  expect(score({ placeName: true })).toBeLessThan(score({}))
  expect(score({ form: '闭环' }, { numeral: false })).toBeLessThan(score({ form: '闭环管理起来' }, { numeral: false }))
})

test('without a background all forms are scored alike', () => {
  expect(score({ keyness: null })).toBe(score({ keyness: 8 }))
})
