import { describe, expect, test } from 'vitest'
import { withoutPart } from '../../src/source/without-part.ts'
import { makeRecord } from '../corpus/make-record.ts'

const RECORD = makeRecord('a', {
  claims: [{ raw: '引号"],"slogans":[里', subject: '办件' }, { subject: '诉求' }],
  slogans: [{ family: '一窗"],"warnings":[通办' }],
})
const emptied = (line: string, part: 'claims' | 'slogans') => {
  const rest = withoutPart(Buffer.from(line), part)
  return rest === null ? null : Buffer.from(rest).toString('utf8')
}

describe('withoutPart', () => {
  test.each(['claims', 'slogans'] as const)('empties the %s and leaves the rest', (part) => {
    expect(emptied(JSON.stringify(RECORD), part)).toBe(JSON.stringify({ ...RECORD, [part]: [] }))
  })

  test('a part that is empty stays so', () => {
    const line = JSON.stringify({ ...RECORD, claims: [] })
    expect(emptied(line, 'claims')).toBe(line)
  })

  test.each([
    ['with blanks between fields', JSON.stringify(RECORD, null, 1)],
    ['with other fields between', JSON.stringify({ ...RECORD, slogans: undefined, more: RECORD.slogans })],
    ['cut short', JSON.stringify(RECORD).slice(0, 400)],
  ])('a record %s is left alone', (_, line) => {
    expect(emptied(line, 'claims')).toBeNull()
  })

  test.each([
    ['one', { list: [1], claims: [1] }],
    ['both', { list: [1], claims: [1], slogans: [2], warnings: [3] }],
  ])('what meta has by %s of the names stays', (_, meta) => {
    const record = { ...RECORD, doc: { ...RECORD.doc, meta } }
    for (const part of ['claims', 'slogans'] as const)
      expect(emptied(JSON.stringify(record), part)).toBe(JSON.stringify({ ...record, [part]: [] }))
  })
})
