import { describe, expect, test } from 'vitest'
import { findPlace } from '../../../src/text/metadata/find-place.ts'
import { readCases } from '../cases.ts'

describe('findPlace', () => {
  test.each(readCases<string | null>('places'))('$label: $input', ({ input, expect: expected }) => {
    expect(findPlace(input)).toBe(expected)
  })
})
