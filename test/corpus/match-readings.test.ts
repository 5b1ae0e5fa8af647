import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { matchReadings } from '../../src/corpus/match-readings.ts'
import { indicatorReader } from '../../src/corpus/read-indicator.ts'
import type { Claim } from '../../src/model/claim.ts'
import { makeClaim } from './make-record.ts'

interface Case {
  readonly label: 'wild' | 'synthetic' | 'negative' | 'known-failure'
  readonly name: string
  readonly verdict: 'same' | 'doubtful' | 'apart'
  readonly a: Partial<Claim>
  readonly b: Partial<Claim>
}

const cases = JSON.parse(readFileSync('fixtures/cases/corpus/align-claims.json', 'utf8')) as Case[]
const read = indicatorReader()

describe('matchReadings', () => {
  test.each(cases)('$verdict: $name', ({ a, b, verdict }) => {
    const match = matchReadings(read(makeClaim('a', a), null), read(makeClaim('b', b), null))
    expect(match).toMatchObject({ verdict })
    expect(match.reasons.length > 0).toBe(verdict !== 'same')
  })

  test.each(cases)('it matters not which comes first: $name', ({ a, b, verdict }) => {
    expect(matchReadings(read(makeClaim('b', b), null), read(makeClaim('a', a), null))).toMatchObject({ verdict })
  })
})
