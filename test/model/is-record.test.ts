import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRecord } from '../../src/model/is-record.ts'
import { DocumentRecord } from '../../src/model/record.ts'
import { makeRecord } from '../corpus/make-record.ts'

const RECORD = makeRecord('a', {
  doc: { meta: { region: '云溪', tags: ['a', 1, null, { deep: [] }] } },
  claims: [
    { subject: '办件', value: 3.5 },
    { low: 1, high: 2, period: { text: '去年', from: '2022', to: null } },
  ],
  slogans: [{ family: '一窗通办', expansion: { n: 1, members: ['通办'], consistent: true } }],
})

/** Every place in a value, by the keys that lead to it. */
function places(value: unknown): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]]
  return [[], ...Object.entries(value).flatMap(([key, inner]) => places(inner).map((path) => [key, ...path]))]
}

function withChange(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) }
  const changed = withChange(copy[key], rest, put)
  if (changed === undefined) delete copy[key]
  else copy[key] = changed
  return copy
}

test('a record is one, with fields of later versions too', () => {
  expect(isRecord(RECORD)).toBe(true)
  expect(isRecord({ ...RECORD, later: 1, claims: RECORD.claims.map((claim) => ({ ...claim, later: {} })) })).toBe(true)
})

test('it gives the answer of the schema whatever is changed or missing', () => {
  const anything = fc.constantFrom(undefined, null, '', 'claim', 0, -1, 1.5, true, {}, [], ['a'], { start: 2, end: 1 })
  fc.assert(
    fc.property(fc.constantFrom(...places(RECORD)), anything, (path, put) => {
      const changed = JSON.parse(JSON.stringify(withChange(RECORD, path, put)) ?? 'null')
      expect(isRecord(changed)).toBe(DocumentRecord.safeParse(changed).success)
    }),
    { numRuns: 1000 },
  )
})
