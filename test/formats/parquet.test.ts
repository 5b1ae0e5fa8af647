import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { listClaims } from '../../src/corpus/list-claims.ts'
import { listSlogans } from '../../src/corpus/list-slogans.ts'
import { parquetEncoder, tableToParquet } from '../../src/formats/parquet.ts'
import type { Table } from '../../src/model/table.ts'
import { makeRecord } from '../corpus/make-record.ts'
import { SAMPLE } from './sample-table.ts'

const buffer = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer
const rowsOf = (bytes: Uint8Array) => parquetReadObjects({ file: buffer(bytes) })
const typesOf = (bytes: Uint8Array) =>
  Object.fromEntries(
    parquetMetadata(buffer(bytes)).schema.map(({ name, type, converted_type }) => [name, converted_type ?? type]),
  )

const RECORD = makeRecord('d', {
  doc: { date: '2024-03-01' },
  claims: [
    { value: 0.07, unit: '%', subject: '占比', span: { start: 3, end: 9 } },
    { value: 2_584_000_000_000, unit: '元', subject: '生产总值' },
    { low: 1, high: 2, subject: '联络员' },
  ],
  slogans: [
    { family: '街乡吹哨、部门报到', members: ['街乡吹哨', '部门报到'] },
    { family: '𠮷镇“一门受理”', members: [], expansion: { n: 2, members: ['甲', '乙'], consistent: true } },
  ],
})

describe('claims and slogans', () => {
  it('read back as they were: texts, exact numbers, whole numbers, nulls', async () => {
    const bytes = tableToParquet(listClaims(RECORD, 'flat'))
    expect(typesOf(bytes)).toMatchObject({ doc: 'UTF8', start: 'INT32', value: 'DOUBLE', confidence: 'DOUBLE' })
    expect(await rowsOf(bytes)).toMatchObject([
      { doc: 'd', date: '2024-03-01', place: null, id: 'd#c1', start: 3, end: 9, value: 0.07, low: null, unit: '%' },
      { value: 2_584_000_000_000, high: null },
      { value: null, low: 1, high: 2, bound: 'range' },
    ])
  })

  it('have lists where a slogan has several members', async () => {
    const rows = await rowsOf(tableToParquet(listSlogans(RECORD, 'flat')))
    expect(rows).toMatchObject([
      { members: ['街乡吹哨', '部门报到'], expansion: undefined, rules: ['test'] },
      { family: '𠮷镇“一门受理”', members: [], expansion: ['甲', '乙'] },
    ])
  })

  it('have their columns even when there is none', async () => {
    const bytes = tableToParquet(listClaims(null, 'flat'))
    expect(await rowsOf(bytes)).toEqual([])
    expect(typesOf(bytes)).toMatchObject({ value: 'DOUBLE' })
  })
})

it('types the columns of any table by their values, named by their keys', async () => {
  const table: Table = { ...SAMPLE, rows: [...SAMPLE.rows, SAMPLE.columns.map(() => ({ value: null }))] }
  const bytes = tableToParquet(table)
  expect(typesOf(bytes)).toMatchObject({ family: 'UTF8', total: 'INT32', 'group:linxi': 'INT32' })
  expect((await rowsOf(bytes))[0]).toEqual({
    family: '街乡吹哨、部门报到',
    total: 3,
    'group:qinglan': 2,
    'group:yuntang': 1,
    'group:linxi': null,
  })
})

it('writes row groups as rows come, so that no more than one is held', async () => {
  const columns = [
    { key: 'n', title: 'n', align: 'right', type: 'integer' },
    { key: 'text', title: 'text', align: 'left', type: 'text' },
  ] as const
  const encoder = parquetEncoder(columns)
  const parts: Uint8Array[] = []
  for (let n = 0; n < 50_000; n += 1000) {
    const rows = Array.from({ length: 1000 }, (_, at) => [{ value: n + at }, { value: `第${n + at}项` }])
    parts.push(encoder.add(rows))
  }
  parts.push(encoder.finish())
  expect(parts.slice(0, -1).filter(({ length }) => length > 100).length).toBeGreaterThan(2)
  const bytes = Buffer.concat(parts)
  const groups = parquetMetadata(buffer(bytes)).row_groups.map(({ num_rows }) => Number(num_rows))
  expect(Math.max(...groups)).toBeLessThanOrEqual(16_384)
  const rows = await rowsOf(bytes)
  expect(rows).toHaveLength(50_000)
  expect(rows.every(({ n, text }, at) => n === at && text === `第${at}项`)).toBe(true)
})
