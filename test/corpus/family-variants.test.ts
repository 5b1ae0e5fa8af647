import { beforeAll, expect, it } from 'vitest'
import { familyVariants } from '../../src/corpus/family-variants.ts'
import type { DocumentRecord } from '../../src/model/record.ts'
import { allSources, defaultOptions, extractDocument } from '../support.ts'

let records: DocumentRecord[]

beforeAll(async () => {
  const options = defaultOptions()
  records = (await allSources(['fixtures/policies'])).map((source) => extractDocument(source, options))
})

const rowOf = (family: string, all = false) => {
  const { columns, rows } = familyVariants(records, { all })
  const row = rows.find(([cell]) => cell?.value === family)
  return Object.fromEntries(columns.map(({ key }, index) => [key, row?.[index]]))
}

it('lists the wordings of a family with their counts, commonest first', () => {
  const row = rowOf('街乡吹哨、部门报到')
  expect(row.wordings?.value).toMatch(/街道吹哨、部门报到 \d+/)
  expect(row.wordings?.value).toMatch(/乡镇吹哨、部门报到 \d+/)
  expect(row.total?.refs).toHaveLength(row.total?.value as number)
  expect(row.firstDocument?.value).toBe('shazhou-2021-summary')
})

it('shows families with one wording only on request', () => {
  expect(rowOf('小马拉大车').family).toBeUndefined()
  expect(rowOf('小马拉大车', true).wordings?.value).toMatch(/^小马拉大车 \d+$/)
})

it('does not depend on the order of the records', () => {
  expect(familyVariants(records.toReversed(), { all: true })).toEqual(familyVariants(records, { all: true }))
})
