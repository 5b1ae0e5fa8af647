import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readClaims } from './read-text.ts'

const SHARED = new URL('../../../shared/', import.meta.url)
const DOCUMENTS = [
  ['001', 'seeds/001_707677aa67a4f0e1.txt', 'gold/claims-001.jsonl'],
  ['002', 'seeds/002_d15a77090a01a3a4.txt', 'gold/claims-002.jsonl'],
] as const

interface Annotation {
  readonly start: number
  readonly end: number
  readonly value: number | [number, number]
  readonly unit: string
  readonly mod: string
  readonly kind: string
  readonly doubt?: boolean
}

describe.skipIf(!existsSync(SHARED))('hand-annotated documents (skipped: the shared annotations are not here)', () => {
  test.each(DOCUMENTS)(
    '%s: every annotated quantity is found with its value, unit, bound and kind',
    (_, document, annotations) => {
      const claims = readClaims(readFileSync(new URL(document, SHARED), 'utf8').replace(/^\ufeff/, ''))
      const gold = readFileSync(new URL(annotations, SHARED), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Annotation)
      const certain = gold.filter(({ doubt }) => doubt !== true)
      const found = certain.filter((item) =>
        claims.some(
          ({ span, value, low, high, unit, bound, kind }) =>
            span.start < item.end &&
            span.end > item.start &&
            unit === item.unit &&
            bound === item.mod &&
            kind === item.kind &&
            (Array.isArray(item.value) ? low === item.value[0] && high === item.value[1] : value === item.value),
        ),
      )
      expect(found.length / certain.length).toBeGreaterThanOrEqual(0.97)
    },
  )
})
