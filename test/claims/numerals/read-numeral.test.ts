import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readNumeral } from '../../../src/claims/numerals/read-numeral.ts'

interface Case {
  readonly label: string
  readonly input: string
  readonly value?: string | null
  readonly low?: string
  readonly high?: string
  readonly more?: string
}

const CASES = JSON.parse(
  readFileSync(new URL('../../../fixtures/cases/claims/layers/numerals.json', import.meta.url), 'utf8'),
) as Case[]

describe('readNumeral', () => {
  test.each(CASES.map((item) => [item.input, item] as const))('%s', (input, { value, low, high, more }) => {
    const numeral = readNumeral(input, 0, input.length)
    if (value === null) {
      expect(numeral).toBeNull()
      return
    }
    expect(numeral?.low.toFixed()).toBe(low ?? value)
    expect(numeral?.high.toFixed()).toBe(high ?? value)
    expect(numeral?.end).toBe(input.length)
    expect(numeral?.more).toBe(more ?? '')
  })

  test('reads back every Chinese numeral below a hundred million', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 99_999_999 }), (number) => {
        const spoken = toHan(number)
        expect(readNumeral(spoken, 0, spoken.length)?.low.toNumber()).toBe(number)
      }),
    )
  })
})

const DIGITS = '零一二三四五六七八九'

/** The plain spelling of a number below 10⁸: 10300 → 一万零三百. */
function toHan(number: number): string {
  const upper = Math.floor(number / 10_000)
  const lower = number % 10_000
  if (upper === 0) return section(lower)
  const gap = lower > 0 && lower < 1000 ? '零' : ''
  return `${section(upper)}万${gap}${lower === 0 ? '' : section(lower)}`
}

function section(number: number): string {
  const places = ['千', '百', '十', '']
  let spoken = ''
  let pending = false
  for (const [index, digit] of [...String(number).padStart(4, '0')].entries()) {
    if (digit === '0') {
      pending = spoken !== ''
      continue
    }
    spoken += `${pending ? '零' : ''}${DIGITS[Number(digit)]}${places[index]}`
    pending = false
  }
  return spoken
}
