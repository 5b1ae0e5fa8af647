import { describe, expect, test } from 'vitest'
import { UNITS } from '../../src/lexicon/units.ts'
import { readClaims } from '../claims/read-text.ts'

describe('units', () => {
  test.each(UNITS.map((unit) => [unit.surface, unit] as const))('%s is read in its example', (_, unit) => {
    const [phrase, value] = unit.example
    expect(readClaims(`${phrase}。`)).toMatchObject([{ value, unit: unit.canonical, unitCode: unit.code }])
  })

  test('no surface stands twice', () => {
    expect(new Set(UNITS.map(({ surface }) => surface)).size).toBe(UNITS.length)
  })

  test('there are at least three hundred', () => {
    expect(UNITS.length).toBeGreaterThan(300)
  })
})
