import { expect, test } from 'vitest'
import { TEMPERATURE_NOTE, temperature } from '../../src/corpus/temperature.ts'

test.each([
  [1, '沸'],
  [0.75, '沸'],
  [0.6, '烫'],
  [0.4, '热'],
  [0.2, '暖'],
  [0.05, '温'],
  [0.01, '冷'],
])('%s of the documents: %s', (share, tier) => {
  expect(temperature(share)).toBe(tier)
})

test('the note states the limits', () => {
  expect(TEMPERATURE_NOTE).toBe('heat = share of documents: 沸 ≥ 75%, 烫 ≥ 50%, 热 ≥ 30%, 暖 ≥ 15%, 温 ≥ 5%, 冷 below')
})
