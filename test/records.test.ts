import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Source } from '../src/model/document.ts'
import { DocumentRecord } from '../src/model/record.ts'
import type { ExtractOptions } from '../src/pipeline/extract-document.ts'
import { normalize, replay } from '../src/text/normalize.ts'
import { allSources, defaultOptions, extractDocument } from './support.ts'

const FIXTURES = await allSources(['fixtures/policies'])
const CORPORA = ['../shared/seeds', '../shared/corpus/real']
let options: ExtractOptions

beforeAll(() => {
  options = defaultOptions()
})

describe.each(FIXTURES.map((source) => [source.id, source] as const))('the record of %s', (id, source) => {
  it('is what it was', async () => {
    const { tool, ...record } = extractDocument(source, options)
    expect(tool).toEqual(options.tool)
    await expect(`${JSON.stringify(record, null, 2)}\n`).toMatchFileSnapshot(`golden/${id}.json`)
  })

  it('keeps the laws', () => keepsTheLaws(source))
})

/** Laws 1, 2 and 4 of docs/architecture.md. */
function keepsTheLaws(source: Source): void {
  const record = extractDocument(source, options)
  expect(DocumentRecord.parse(record)).toEqual(record)
  const chars = [...source.text]
  const finds = [...record.claims, ...record.slogans, ...record.repairs]
  for (const { span, raw } of finds) expect(chars.slice(span.start, span.end).join('')).toBe(raw)
  expect(replay(source.text, record.repairs)).toBe(normalize(source).text)
  const ids = [...record.claims, ...record.slogans].map((find) => find.id)
  expect(new Set(ids).size).toBe(ids.length)
}

it('a record does not depend on the documents before it (law 3)', () => {
  const alone = new Map(FIXTURES.map((source) => [source.id, extractDocument(source, defaultOptions())]))
  for (const source of FIXTURES.toReversed()) expect(extractDocument(source, options)).toEqual(alone.get(source.id))
})

describe.each(CORPORA)('%s', (folder) => {
  it.skipIf(!existsSync(folder))(
    `keeps the laws${existsSync(folder) ? '' : ' (skipped: the folder is not here)'}`,
    async () => {
      for (const source of await allSources([folder])) keepsTheLaws(source)
    },
  )
})
