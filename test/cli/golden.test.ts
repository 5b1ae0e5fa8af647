import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { TEXT_FORMATS } from '../../src/formats/format-names.ts'
import { jsonLines, runCli } from './run-cli.ts'

const INPUTS = ['fixtures/policies/qinglan-2024-summary.txt', 'fixtures/policies/yuntang-2023-reply.txt'] as const

/** The records of these documents: what takes records is called with them, since extracting anew takes most of the time. */
const RECORDS = join(mkdtempSync(join(tmpdir(), 'koujing-golden-')), 'records.jsonl')

/** Every command that makes tables, at work on two documents. Those of two tables are here for each of them too. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  compare: ['compare', RECORDS, '--top', '4'],
  'compare-claims': ['compare', RECORDS, '--by', 'claims', '--top', '4'],
  'compare-terms': ['compare', ...INPUTS, '--by', 'terms', '--stopwords', 'default', '--top', '4'],
  'compare-explain': ['compare', RECORDS, '--explain', '--top', '2'],
  'compare-examples': [
    'compare',
    RECORDS,
    '--by',
    'slogans',
    '--examples',
    '2',
    '--columns',
    'family,total',
    '--top',
    '2',
  ],
  diff: ['compare', RECORDS, '--diff', '--top', '4'],
  'diff-claims': ['compare', RECORDS, '--diff', '--by', 'claims', '--top', '4'],
  audit: ['audit', RECORDS, '--top', '4'],
  freq: ['freq', ...INPUTS, '--min-length', '2', '--top', '4'],
  'freq-groups': ['freq', RECORDS, '--of', 'slogans', '--group-by', 'year', '--value', 'per10k', '--top', '4'],
  kwic: ['kwic', '党建引领', ...INPUTS],
  collocates: ['collocates', '网格', ...INPUTS, '--min-freq', '2', '--top', '4'],
  keyness: ['keyness', INPUTS[0], '--reference', INPUTS[1], '--min-length', '2', '--top', '4'],
  dispersion: ['dispersion', RECORDS, '--of', 'slogans', '--top', '4'],
  families: ['families', RECORDS, '--all', '--top', '4'],
  discover: ['discover', ...INPUTS, '--top', '4'],
  reuse: ['reuse', ...INPUTS, '--min-length', '16', '--top', '4'],
  'reuse-pairs': ['reuse', ...INPUTS, '--min-length', '16', '--show', 'pairs', '--top', '4'],
  'reuse-boilerplate': ['reuse', ...INPUTS, '--show', 'boilerplate', '--top', '4'],
  explain: ['explain', '2024年新增停车位1965个，12345热线办结率达98.5%。'],
  timeline: ['timeline', RECORDS, '--of', 'slogans', '--top', '4'],
}

/** Calls whose tables are two where the format allows it; Parquet holds one. */
const TWO_TABLES = ['reuse']

const TEXT = '今年以来，柳河县選聘網格員３６名，推行“五步闭环”工作法，办结率达98.5%。\n其中清理牌子１２０余块。\n'

/** Every command that writes records, at work on a short text. */
const RECORD_CALLS: Readonly<Record<string, readonly [argv: readonly string[], formats: readonly string[]]>> = {
  extract: [['extract'], ['table', 'json', 'jsonl', 'md', 'html']],
  'extract-claims': [
    ['extract', '--only', 'claims', '--numbers', 'all'],
    ['table', 'csv', 'tsv', 'md', 'html'],
  ],
  'extract-slogans': [
    ['extract', '--only', 'slogans', '--columns', 'id,text,members'],
    ['table', 'csv', 'tsv', 'md', 'html'],
  ],
  normalize: [['normalize'], ['text', 'json', 'jsonl']],
  segment: [['segment'], ['text', 'json', 'jsonl']],
  schema: [['schema'], ['json']],
}

/** The layout of a table is that of a terminal 100 columns wide. */
const WORLD = { env: { COLUMNS: '100' } }

beforeAll(async () => {
  expect((await runCli(['extract', ...INPUTS, '-q', '-o', RECORDS])).code).toBe(0)
})
afterAll(() => rm(dirname(RECORDS), { recursive: true }))

async function parquetRows(argv: readonly string[], stdin?: string): Promise<Record<string, unknown>[]> {
  const path = join(dirname(RECORDS), `${argv.join(' ').replace(/\W+/g, '-').slice(0, 80)}.parquet`)
  const { code, stderr } = await runCli([...argv, '-o', path], stdin === undefined ? {} : { stdin })
  expect(code, stderr).toBe(0)
  return (await parquetReadObjects({ file: await asyncBufferFromFile(path) })) as Record<string, unknown>[]
}

describe.each(Object.entries(CALLS))('koujing %s', (name, argv) => {
  it.each(TEXT_FORMATS)('-f %s', async (format) => {
    const { code, stdout } = await runCli([...argv, '--quiet', '-f', format], WORLD)
    expect(code).toBe(0)
    await expect(stdout).toMatchFileSnapshot(`../golden/cli/${name}.${format}`)
  })

  it.skipIf(TWO_TABLES.includes(name))('-f parquet holds the values of -f jsonl', async () => {
    const { stdout } = await runCli([...argv, '--quiet', '-f', 'jsonl'])
    const rows = stdout === '' ? [] : jsonLines<Record<string, unknown>>(stdout)
    expect(await parquetRows(argv)).toEqual(rows.map(({ refs: _, ...values }) => values))
  })
})

describe.each(Object.entries(RECORD_CALLS))('koujing %s', (name, [argv, formats]) => {
  it.each(formats)('-f %s', async (format) => {
    const asked = argv[0] === 'schema' ? argv : [...argv, '--quiet', '-f', format]
    const { code, stdout } = await runCli(asked, { ...WORLD, ...(argv[0] === 'schema' ? {} : { stdin: TEXT }) })
    expect(code).toBe(0)
    // Which lexicons a record was made with changes with every row of theirs.
    const fixed = stdout.replace(/sha256:[0-9a-f]{64}/g, 'sha256:…')
    await expect(fixed).toMatchFileSnapshot(`../golden/cli/${name}.${format}`)
  })
})

it.each(['claims', 'slogans'])('koujing extract --only %s -f parquet holds the values of -f csv', async (only) => {
  const argv = ['extract', '--only', only]
  const { stdout } = await runCli([...argv, '--quiet', '-f', 'csv'], { stdin: TEXT })
  const [header = '', ...lines] = stdout.trimEnd().split('\r\n')
  const rows = await parquetRows(argv, TEXT)
  expect(rows.length).toBeGreaterThan(0)
  expect(Object.keys(rows[0] ?? {})).toEqual(header.split(','))
  const asText = (value: unknown) => (Array.isArray(value) ? value.join('|') : String(value ?? ''))
  expect(rows.map((row) => Object.values(row).map(asText).join(','))).toEqual(lines)
})

it('every command is here', () => {
  const used = [...Object.values(CALLS), ...Object.values(RECORD_CALLS).map(([argv]) => argv)].map(([name]) => name)
  expect(new Set(used)).toEqual(new Set(COMMANDS.map(({ name }) => name)))
})
