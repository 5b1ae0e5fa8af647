import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { displayWidth } from '../../src/formats/display-width.ts'
import type { DocumentRecord, TextRecord, TokensRecord } from '../../src/model/record.ts'
import type { Cell, Table } from '../../src/model/table.ts'
import { jsonLines, runCli } from './run-cli.ts'

const TEXT = '為破解「小馬拉大車」問題，全縣招聘社區工作者１２０名。'
const SUMMARY = 'fixtures/policies/qinglan-2024-summary.txt'

describe.each(COMMANDS.map((command) => [command.name, command] as const))('koujing %s --help', (name, command) => {
  it('shows usage, every option and every example', async () => {
    const { code, stdout } = await runCli([name, '--help'])
    expect(code).toBe(0)
    expect(stdout).toMatch(new RegExp(`^Usage: koujing ${name} `))
    for (const { flags } of Object.values(command.options)) expect(stdout).toContain(flags)
    for (const { run } of command.examples) expect(stdout).toContain(`$ ${run}`)
  })

  it('names its options by what the parser calls them', () => {
    for (const [key, { flags }] of Object.entries(command.options)) {
      const long = flags.match(/--(?:no-)?([a-z-]+)/)?.[1] ?? ''
      expect(long.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())).toBe(key)
    }
  })
})

describe('normalize', () => {
  it('adds to the record with --map where source and text differ', async () => {
    const { stdout } = await runCli(['normalize', '--map'], { stdin: '全市 ２０ 个社區(qū)。' })
    const [record] = jsonLines<TextRecord>(stdout)
    expect(record?.text).toBe('全市20个社区。')
    const source = [...'全市 ２０ 个社區(qū)。']
    const text = [...(record?.text ?? '')]
    const stretches = record?.map?.map((segment) => [
      source.slice(segment.source.start, segment.source.end).join(''),
      text.slice(segment.text.start, segment.text.end).join(''),
    ])
    expect(stretches).toEqual([
      [' ', ''],
      ['２０', '20'],
      [' ', ''],
      ['(qū)', ''],
    ])
    expect(await runCli(['normalize', '--map', '-f', 'text'], { stdin: '全市。' })).toMatchObject({ code: 2 })
  })

  it('prints clean text on request, a record when piped, and the source with --raw', async () => {
    const text = await runCli(['normalize', '-f', 'text'], { stdin: TEXT })
    expect(text.stdout).toBe('为破解「小马拉大车」问题，全县招聘社区工作者120名。\n')
    const [record] = jsonLines<TextRecord>((await runCli(['normalize'], { stdin: TEXT })).stdout)
    expect(record?.schema).toBe('koujing.text/1')
    expect(record?.repairs.map(({ kind }) => kind)).toEqual(['width', 'script'])
    const raw = await runCli(['normalize', '--raw', '-f', 'text'], { stdin: TEXT })
    expect(raw.stdout).toBe(`${TEXT}\n`)
  })

  it('leaves the script alone with --script keep', async () => {
    const { stdout } = await runCli(['normalize', '-f', 'text', '--script', 'keep'], { stdin: TEXT })
    expect(stdout).toBe('為破解「小馬拉大車」問題，全縣招聘社區工作者120名。\n')
  })
})

describe('segment', () => {
  it('prints words, words with tags, or records with spans', async () => {
    const words = await runCli(['segment', '-f', 'text'], { stdin: '全县招聘120名。\n成效明显。' })
    expect(words.stdout).toBe('全县 招聘 120 名 。\n成效 明显 。\n')
    const tagged = await runCli(['segment', '-f', 'text', '--pos'], { stdin: '全县招聘120名。' })
    expect(tagged.stdout).toMatch(/^全县\/n 招聘\/v 120\/m 名\/q 。\/x\n$/)
    const [record] = jsonLines<TokensRecord>((await runCli(['segment'], { stdin: TEXT })).stdout)
    expect(record?.tokens.map(({ span }) => [...TEXT].slice(span.start, span.end).join('')).join('')).toBe(TEXT)
  })
})

describe('extract', () => {
  it('writes a JSON array with -f json', async () => {
    const { stdout } = await runCli(['extract', '-f', 'json', SUMMARY, 'fixtures/policies/songya-briefs.jsonl'])
    const records = JSON.parse(stdout) as DocumentRecord[]
    expect(records).toHaveLength(4)
  })

  it('writes an empty JSON array when every input failed', async () => {
    const { code, stdout } = await runCli(['extract', '-f', 'json', 'missing.txt'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toEqual([])
  })

  it('shows tables on a terminal and one header over all rows in CSV', async () => {
    const table = await runCli(['extract', SUMMARY], { terminal: 100 })
    expect(table.stdout).toMatch(/qinglan-2024-summary: \d+ claims/)
    expect(table.stdout).toMatch(/qinglan-2024-summary: \d+ slogans/)
    const csv = await runCli(['extract', 'fixtures/policies/songya-briefs.jsonl', '--only', 'slogans', '-f', 'csv'])
    expect(csv.stdout.split('\r\n').filter((line) => line.startsWith('doc,'))).toHaveLength(1)
  })

  it.each(['csv', 'tsv', 'md', 'table'])(
    'gives the same -f %s from records as from their documents',
    async (format) => {
      const inputs = [SUMMARY, 'fixtures/policies/songya-briefs.jsonl']
      const { stdout: records } = await runCli(['extract', ...inputs])
      for (const only of ['claims', 'slogans']) {
        const table = ['--only', only, '-f', format]
        const fromRecords = await runCli(['extract', ...table], { stdin: records })
        expect(fromRecords.stdout).toBe((await runCli(['extract', ...inputs, ...table])).stdout)
        expect(fromRecords.stdout.split('\n').length).toBeGreaterThan(10)
      }
    },
  )

  it('takes no records where records would come out', async () => {
    const { stdout: records } = await runCli(['extract', SUMMARY])
    const { code, stderr } = await runCli(['extract', '-f', 'jsonl'], { stdin: records })
    expect(code).toBe(1)
    expect(stderr).toContain('holds records that extract wrote, not documents')
  })

  it('gives more numbers with --numbers all, under the same ids', async () => {
    const ids = async (...argv: string[]) =>
      jsonLines<DocumentRecord>((await runCli(['extract', SUMMARY, ...argv])).stdout).flatMap(({ claims }) =>
        claims.map(({ id, status }) => `${id} ${status}`),
      )
    const [claims, all] = [await ids(), await ids('--numbers', 'all')]
    expect(all.length).toBeGreaterThan(claims.length)
    expect(all.filter((id) => id.endsWith(' claim'))).toEqual(claims)
  })
})

describe('compare', () => {
  it('gives the same tables from documents and from their records', async () => {
    const records = await runCli(['extract', 'fixtures/policies'])
    const fromRecords = await runCli(['compare', '-'], { stdin: records.stdout })
    const fromDocuments = await runCli(['compare', 'fixtures/policies'])
    expect(fromRecords.stdout).toBe(fromDocuments.stdout)
    expect(fromDocuments.stdout).toMatch(/^Slogans in 16 documents\n/)
  })

  it('traces every cell to the finds it was made from', async () => {
    const { stdout } = await runCli(['compare', 'fixtures/policies', '--by', 'slogans', '-f', 'json'])
    const { columns, rows } = JSON.parse(stdout)
    expect(columns[0].key).toBe('family')
    expect(rows[0].total.refs).toHaveLength(rows[0].total.value)
  })
})

describe('tables', () => {
  const rows = async (...argv: string[]) => {
    const { stdout } = await runCli([...argv, 'fixtures/policies', '-q', '-f', 'jsonl'])
    return jsonLines<Record<string, unknown> & { refs: Record<string, string[]> }>(stdout)
  }

  it('have the columns that are asked for, in that order', async () => {
    const { stdout } = await runCli([
      'compare',
      SUMMARY,
      '-q',
      '-f',
      'csv',
      '--min-df',
      '1',
      '--columns',
      'docs,slogan',
    ])
    expect(stdout).toMatch(/^docs,slogan\r\n1,/)
    const claims = ['extract', SUMMARY, '-q', '-f', 'tsv', '--only', 'claims', '--columns', 'unit,value']
    expect((await runCli(claims)).stdout).toMatch(/^unit\tvalue\n[^\t]+\t[\d.]+\n/)
  })

  it.each([
    ['compare', ['--by', 'slogans']],
    ['compare', ['--by', 'claims']],
    ['compare', ['--by', 'slogans', '--group-by', 'year', '--value', 'share']],
    ['families', []],
    ['freq', ['--of', 'slogans']],
    ['timeline', ['--of', 'slogans']],
    ['dispersion', ['--of', 'slogans']],
    ['explain', ['全县招聘社区工作者120名。']],
  ])('%s %j: every figure goes back to its claims or slogans', async (name, argv) => {
    const { stdout } = await runCli([
      name,
      ...argv,
      ...(name === 'explain' ? [] : ['fixtures/policies']),
      '-q',
      '-f',
      'json',
    ])
    const table = JSON.parse(stdout) as Table & { rows: Record<string, Cell>[] }
    expect(table.rows.length).toBeGreaterThan(0)
    for (const row of table.rows) {
      for (const { value, refs } of Object.values(row)) {
        if (value !== null && value !== 0) expect(refs?.length).toBeGreaterThan(0)
      }
    }
  })

  it.each([
    ['compare', ['--by', 'slogans']],
    ['compare', ['--by', 'claims']],
    ['compare', ['--by', 'terms']],
    ['families', []],
    ['freq', ['--n', '2']],
    ['timeline', ['--of', 'slogans']],
    ['dispersion', ['--of', 'slogans']],
    ['keyness', ['--reference', SUMMARY, '--min-length', '2']],
  ])('%s %j --examples 2 shows sentences with their ids', async (name, argv) => {
    const found = await rows(name, ...argv, '--top', '3', '--examples', '2')
    for (const row of found) {
      const lines = String(row.examples).split('\n')
      expect(row.refs.examples).toHaveLength(lines.length)
      for (const line of lines) expect(line).toMatch(/^[a-z][\w-]+(#[cs]\d+)?: \S/)
    }
  })

  it('leave function words out on request, or those of a list', async () => {
    const terms = async (...argv: string[]) => (await rows('freq', '--top', '200', ...argv)).map(({ term }) => term)
    expect(await terms()).toContain('的')
    expect(await terms('--stopwords', 'default')).not.toContain('的')
    expect(await terms('--stopwords', 'none', '--stop', '的')).not.toContain('的')
  })
})

describe('schema', () => {
  it.each(['record', 'text', 'tokens'])('prints the JSON Schema of %s', async (name) => {
    const { code, stdout } = await runCli(['schema', name])
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
    })
  })
})

describe('kwic', () => {
  it.each([60, 80, 100, 140])(
    'has a line a find on a terminal of %i columns, its node in one column',
    async (columns) => {
      const { stdout } = await runCli(['kwic', '减负', 'fixtures/policies'], { env: { COLUMNS: String(columns) } })
      const lines = stdout.split('\n').filter((line) => line.includes('  减负  '))
      expect(lines).toHaveLength(7)
      expect(
        new Set(lines.map((line) => displayWidth(line.split('  减负  ')[0] ?? '', { ambiguousWidth: 1 }))).size,
      ).toBe(1)
    },
  )

  it('gives files the whole context', async () => {
    const { stdout } = await runCli(['kwic', '减负', 'fixtures/policies', '-f', 'jsonl'])
    for (const { left } of jsonLines<{ left: string }>(stdout)) expect(left.length).toBeGreaterThan(12)
  })
})
