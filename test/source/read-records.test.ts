import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DocumentRecord } from '../../src/model/record.ts'
import { readRecords, readSourcesOrRecords } from '../../src/source/read-records.ts'
import { makeRecord } from '../corpus/make-record.ts'
import { chunked, directoryOf, sorted } from './support.ts'

const TEXT = '云溪市全年办结诉求3.2万件。'

const RECORD: DocumentRecord = {
  schema: 'koujing.record/1',
  tool: { name: 'koujing', version: '0.1.0', segmenter: 'x', dictionary: 'y' },
  doc: {
    id: 'a',
    path: 'a.txt',
    sha256: '00',
    bytes: 3,
    encoding: 'utf-8',
    script: 'none',
    chars: 1,
    sentences: 1,
    tokens: 1,
    title: null,
    date: null,
    place: null,
    issuer: null,
    doctype: null,
    meta: {},
  },
  repairs: [],
  claims: [],
  slogans: [],
  warnings: [],
}

test('records come one a line, each checked', async () => {
  const lines = [RECORD, { ...RECORD, claims: [{ id: 1 }] }, { text: TEXT }, RECORD].map((line) => JSON.stringify(line))
  const root = await directoryOf({ 'r.jsonl': `${lines.join('\n')}\n{` })
  const { items, errors } = await sorted(readRecords([join(root, 'r.jsonl')]))
  expect(items).toEqual([RECORD, RECORD])
  expect(errors.map(({ input }) => input.slice(root.length + 1))).toEqual(['r.jsonl:2', 'r.jsonl:3', 'r.jsonl:5'])
  expect(errors[0]?.problem).toContain('claims.0.id')
})

test('a part that is not asked for comes out empty and unchecked, whatever else is in the line', async () => {
  const slogan = makeRecord('b', { slogans: [{ family: '一窗通办' }] }).slogans[0]
  const record = { ...RECORD, claims: [{ id: 1 }], slogans: [slogan] }
  const nested = { ...RECORD, doc: { ...RECORD.doc, meta: { list: [1], claims: [1] } }, slogans: [slogan] }
  const root = await directoryOf({
    'r.jsonl': [record, nested, { ...record, slogans: [{ id: 1 }] }].map((line) => JSON.stringify(line)).join('\n'),
  })
  const { items, errors } = await sorted(readSourcesOrRecords([root], {}, 'claims'))
  expect(items).toEqual([{ ...record, claims: [] }, nested])
  expect(errors.map(({ problem }) => problem)).toEqual([expect.stringContaining('claims.0.id')])
})

test('standard input is taken for records', async () => {
  const { items } = await sorted(readRecords(['-'], { stdin: chunked(JSON.stringify(RECORD)) }))
  expect(items).toEqual([RECORD])
})

test('documents and records may be mixed, file by file', async () => {
  const root = await directoryOf({
    '1.jsonl': JSON.stringify(RECORD),
    '2.jsonl': JSON.stringify({ text: TEXT }),
    '3.txt': TEXT,
  })
  const { items, errors } = await sorted(readSourcesOrRecords([root]))
  expect(errors).toEqual([])
  expect(items.map((item) => ('schema' in item ? item.doc.id : item.id))).toEqual(['a', '2-1', '3'])
})
