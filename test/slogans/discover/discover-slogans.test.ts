import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadSloganLexicon } from '../../../src/lexicon/slogan-lexicon.ts'
import { corpusBackground } from '../../../src/slogans/discover/background.ts'
import { candidatesLexicon } from '../../../src/slogans/discover/candidates-lexicon.ts'
import { candidatesTable } from '../../../src/slogans/discover/candidates-table.ts'
import { discoverSlogans } from '../../../src/slogans/discover/discover-slogans.ts'
import type { DiscoveryDocument } from '../../../src/slogans/discover/discovery.ts'
import { createSegmenter } from '../../../src/tokens/create-segmenter.ts'

const FILE = new URL('../../../fixtures/cases/discovery/corpus.json', import.meta.url)
const corpus = JSON.parse(readFileSync(FILE, 'utf8')) as DiscoveryDocument[]
const segmenter = createSegmenter()

describe('five documents', async () => {
  const discovery = await discoverSlogans(corpus, { segmenter })
  const byForm = new Map(discovery.candidates.map((candidate) => [candidate.form, candidate]))

  test('the formulas they share come first', () => {
    expect(
      discovery.candidates
        .slice(0, 3)
        .map(({ form }) => form)
        .sort(),
    ).toEqual(['五步闭环', '小马拉大车', '生态优先、绿色发展'].sort())
  })

  test('a form quoted in some documents is counted in all', () => {
    expect(byForm.get('五步闭环')).toMatchObject({
      count: 5,
      documents: 5,
      quoteRatio: 0.8,
      type: 'numeral-formula',
      first: '2021-03-02',
    })
  })

  test('examples come from different documents, quoted ones first', () => {
    const examples = byForm.get('小马拉大车')?.examples ?? []
    expect(examples.map(({ doc }) => doc)).toEqual(['a', 'b', 'd'])
    expect(examples[0]?.sentence).toBe('针对“小马拉大车”问题，县里为乡镇减负。')
  })

  test('what a background corpus is full of falls behind', async () => {
    const background = corpusBackground(['小马拉大车'.repeat(200)])
    const against = await discoverSlogans(corpus, { segmenter, background })
    const rank = (form: string, { candidates }: typeof against) =>
      candidates.findIndex((candidate) => candidate.form === form)
    expect(rank('小马拉大车', against)).toBeGreaterThan(rank('五步闭环', against))
    expect(against.candidates[rank('小马拉大车', against)]?.keyness).toBeLessThan(0)
  })

  test('a background may quote a form and join its members by other marks', async () => {
    const plain = corpusBackground(['“生态优先，绿色发展”'.repeat(20)])
    expect(plain.count(['生态优先、绿色发展'])).toEqual([20])
  })

  test('forms can be held to a length, the marks between members aside', async () => {
    const forms = async (limits: { minChars?: number; maxChars?: number }) =>
      (await discoverSlogans(corpus, { segmenter, ...limits })).candidates.map(({ form }) => form)
    expect(await forms({ minChars: 8 })).toContain('生态优先、绿色发展')
    expect(await forms({ minChars: 9 })).not.toContain('生态优先、绿色发展')
    expect(await forms({ maxChars: 4 })).toContain('五步闭环')
    expect(await forms({ maxChars: 4 })).not.toContain('小马拉大车')
  })

  test('the table holds as many examples as were asked for', async () => {
    const cells = async (examples: number) => {
      const { columns, rows } = candidatesTable(await discoverSlogans(corpus, { segmenter, examples }))
      const at = columns.findIndex(({ key }) => key === 'example')
      return rows.find(([form]) => form?.value === '小马拉大车')?.[at]?.value
    }
    expect(await cells(0)).toBeNull()
    expect(String(await cells(3)).split(' / ')).toHaveLength(3)
  })

  test('order and kind of iterable change nothing', async () => {
    const reversed = await discoverSlogans([...corpus].reverse(), { segmenter })
    expect(reversed).toEqual(discovery)
    async function* stream() {
      yield* corpus
    }
    expect(await discoverSlogans(stream(), { segmenter })).toEqual(discovery)
  })

  test('the table names its columns and aligns the figures', () => {
    const table = candidatesTable(discovery)
    expect(table.columns[0]).toMatchObject({ key: 'form', role: 'key' })
    expect(table.columns.filter(({ align }) => align === 'right').map(({ key }) => key)).toContain('quoteRatio')
    expect(table.rows).toHaveLength(discovery.candidates.length)
    expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true)
    expect(table.note).not.toContain('sample')
  })

  test('the lexicon is read back row by row', () => {
    const { entries } = loadSloganLexicon([
      { path: 'discovered.tsv', content: candidatesLexicon(discovery.candidates) },
    ])
    expect(entries.map(({ form, type }) => [form, type])).toEqual(
      discovery.candidates.map(({ form, type }) => [form, type]),
    )
    expect(entries.find(({ form }) => form === '五步闭环')).toMatchObject({
      year: 2021,
      category: 'discovered: 5 mentions, 5 documents',
    })
  })
})

test('a corpus above the bound is sampled, and the table says so', async () => {
  const discovery = await discoverSlogans(corpus, { segmenter, readChars: 250 })
  expect(discovery.read.documents).toBeLessThan(corpus.length)
  expect(discovery.read.chars).toBeLessThanOrEqual(250)
  expect(candidatesTable(discovery).note).toContain(`sample of ${discovery.read.documents} of 5 documents`)
})

test.each([[[]], [[{ id: 'a', text: '', date: null }]]])('%j has no candidates', async (documents) => {
  expect((await discoverSlogans(documents, { segmenter })).candidates).toEqual([])
})
