import Big from 'big.js'
import { describe, expect, test } from 'vitest'
import type { Interval } from '../../../src/corpus/audit/interval.ts'
import {
  claimInterval,
  compareClosely,
  compareIntervals,
  divideIntervals,
  scaleInterval,
} from '../../../src/corpus/audit/interval.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { makeClaim } from '../make-record.ts'

const ends = ({ low, high }: Interval) => [low?.toNumber() ?? null, high?.toNumber() ?? null]
const interval = (claim: Partial<Claim>) => claimInterval(makeClaim('c', claim))

const CASES: readonly (readonly [
  text: string,
  claim: Partial<Claim>,
  ends: readonly [number | null, number | null],
])[] = [
  ['11661个', { value: 11661 }, [11661, 11661]],
  ['四十个', { value: 40 }, [40, 40]],
  ['14.2万件', { value: 142000, unit: '件' }, [141500, 142500]],
  ['3万人', { value: 30000, unit: '人' }, [25000, 35000]],
  ['1,252个', { value: 1252 }, [1252, 1252]],
  ['35.62%', { value: 35.62, unit: '%', kind: 'share' }, [35.615, 35.625]],
  ['20%', { value: 20, unit: '%', kind: 'share' }, [19.5, 20.5]],
  ['1800余个', { value: 1800, bound: 'over' }, [1800, 1900]],
  ['5.4万余名', { value: 54000, bound: 'over', unit: '名' }, [54000, 55000]],
  ['超过1800个', { value: 1800, bound: 'over' }, [1800, null]],
  ['约500户', { value: 500, bound: 'about', unit: '户' }, [450, 550]],
  ['近500户', { value: 500, bound: 'near', unit: '户' }, [450, 500]],
  ['不少于2名', { value: 2, bound: 'min', unit: '名' }, [2, null]],
  ['5%以内', { value: 5, bound: 'max', unit: '%', kind: 'share' }, [null, 5]],
  ['7至9名', { low: 7, high: 9, unit: '名' }, [7, 9]],
]

test.each(CASES)('%s', (text, claim, expected) => {
  expect(ends(interval({ text, ...claim }))).toEqual(expected)
})

describe('arithmetic', () => {
  const exact = (value: number) => interval({ value, text: `${value}` })

  test.each([
    [{ value: 1800, bound: 'over', text: '1800余' }, { value: 1812, text: '1812' }, 'ok'],
    [{ value: 1800, bound: 'over', text: '1800余' }, { value: 2012, text: '2012' }, 'mismatch'],
    [{ value: 1800, bound: 'over', text: '超1800' }, { value: 2012, text: '2012' }, 'unknown'],
    [{ value: 12, text: '12' }, { value: 13, text: '13' }, 'mismatch'],
  ] as const)('%o and %o: %s', (a, b, verdict) => {
    expect(compareIntervals(interval(a), interval(b))).toBe(verdict)
    expect(compareIntervals(interval(b), interval(a))).toBe(verdict)
  })

  test('quotients keep both ends, and none is made of a zero', () => {
    expect(ends(divideIntervals(interval({ value: 30000, text: '3万' }), exact(100)) as Interval)).toEqual([250, 350])
    expect(divideIntervals(exact(3), exact(0))).toBeNull()
  })

  test('a negative factor turns an interval round', () => {
    expect(ends(scaleInterval(interval({ low: 7, high: 9 }), -1))).toEqual([-9, -7])
    expect(ends(scaleInterval(interval({ value: 5, bound: 'min' }), -1))).toEqual([null, -5])
  })
})

test('a quotient that rounding leaves wide open confirms nothing, and contradicts all the same', () => {
  const between = (low: number, high: number): Interval => ({ low: new Big(low), high: new Big(high) })
  expect(compareClosely(between(49, 51), between(49.5, 50.5))).toBe('ok')
  expect(compareClosely(between(0, 133), between(49.5, 50.5))).toBe('unknown')
  expect(compareClosely(between(60, 133), between(49.5, 50.5))).toBe('mismatch')
})
