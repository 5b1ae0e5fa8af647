import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakGiants } from '../../src/text/break-giants.ts'

const whole = (line: string) => breakGiants([{ start: 0, end: line.length }], line)

describe('breakGiants', () => {
  it('leaves sentences alone', () => {
    expect(whole('全市新增停车位1965个。')).toEqual([{ start: 0, end: 13 }])
  })

  it('breaks at the last clause mark before the limit', () => {
    const line = `${'新增停车位1965个、'.repeat(500)}完`
    const ranges = whole(line)
    expect(ranges.length).toBeGreaterThan(1)
    for (const { start, end } of ranges.slice(0, -1)) expect(line.slice(start, end)).toMatch(/^新.*、$/)
  })

  it('keeps every character and no pair apart', () => {
    fc.assert(
      fc.property(fc.constantFrom('一', '𠮷', '1', '一𠮷'), fc.integer({ min: 1, max: 9000 }), (unit, count) => {
        const line = unit.repeat(count)
        const texts = whole(line).map(({ start, end }) => line.slice(start, end))
        expect(texts.join('')).toBe(line)
        for (const text of texts) expect(text.isWellFormed()).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
