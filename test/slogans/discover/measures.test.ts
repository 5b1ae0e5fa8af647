import { expect, test } from 'vitest'
import { corpusBackground, dictionaryBackground } from '../../../src/slogans/discover/background.ts'
import { cohesionOf } from '../../../src/slogans/discover/cohesion.ts'
import { logRatio } from '../../../src/slogans/discover/keyness.ts'
import { occurrenceCounter } from '../../../src/slogans/discover/occurrences.ts'
import { periodMeter } from '../../../src/slogans/discover/period.ts'
import { FLAG } from '../../../src/slogans/discover/stream.ts'

test('keyness is the Log Ratio with ½ added: 411 of 1,177 against 13 of 341,805', () => {
  expect(logRatio(411, 1177, 13, 341805)).toBeCloseTo(13.1112, 4)
})

test('cohesion is 1 for parts that never part and near 0 for parts that meet by chance', () => {
  expect(cohesionOf(0, 2, 1000, () => 10)).toBeCloseTo(1)
  expect(cohesionOf(0, 2, 1000, (_, length) => (length === 2 ? 10 : 100))).toBeCloseTo(0)
})

test('occurrences: documents, quotation, word borders and branching', () => {
  // xAB|yAB|AB| with the second AB quoted and all but the first at word borders, in two documents.
  const units = Uint16Array.from([120, 65, 66, 0, 121, 65, 66, 0, 65, 66, 0])
  const flags = new Uint8Array(units.length)
  flags[5] = FLAG.word | FLAG.opened
  flags[7] = FLAG.word | FLAG.closed
  flags[8] = flags[10] = FLAG.word
  const count = occurrenceCounter(
    units,
    flags,
    Int32Array.of(1, 5, 8),
    Int32Array.from([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1]),
  )
  const found = count(0, 2, 2)
  expect(found).toMatchObject({ documents: 2, quoteRatio: 1 / 3, boundaryRate: 2 / 3 })
  expect(found.leftEntropy).toBeCloseTo(Math.log(3))
  expect(found.rightEntropy).toBeCloseTo(Math.log(3))
  // Its tables are used again: a second count is the same.
  expect(count(0, 2, 2)).toEqual(found)
})

test('quotation marks that belong to two quotations quote nothing', () => {
  const units = Uint16Array.from([65, 66, 67, 0])
  const flags = Uint8Array.from([FLAG.opened, FLAG.closed, FLAG.opened, FLAG.closed])
  expect(occurrenceCounter(units, flags, Int32Array.of(0), new Int32Array(4))(0, 0, 3).quoteRatio).toBe(0)
})

test('a form of the last years belongs to a period, one of all years does not', () => {
  const period = periodMeter(Array.from({ length: 20 }, (_, i) => String(2001 + i)))
  expect(period([17, 18, 19])).toBeGreaterThan(0.7)
  expect(period([0, 5, 10, 15, 19])).toBe(0)
  expect(period([3, 4])).toBe(0)
  expect(periodMeter([null, null, null])([0, 1, 2])).toBe(0)
})

test('a background corpus counts forms, a dictionary expects them', () => {
  expect(corpusBackground(['小马拉大车，马拉大车']).count(['小马', '大车', '车小'])).toEqual([1, 2, 0])
  const words = [
    { word: '基层', frequency: 50 },
    { word: '减负', frequency: 50 },
  ]
  const background = dictionaryBackground(words, (form) => form.match(/../g) ?? [])
  expect(background.chars).toBe(200)
  expect(background.count(['减负', '基层减负'])).toEqual([50, 25])
})
