import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../../src/model/record.ts'
import { jsonLines, runCli } from './run-cli.ts'

const GOOD = '全县招聘社区工作者120名，破解“小马拉大车”问题。\n'
let folder: string
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koujing-test-'))
  await Promise.all([
    writeFile(at('good.txt'), GOOD),
    writeFile(at('empty.txt'), ''),
    writeFile(at('binary.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3])),
    writeFile(
      at('broken.jsonl'),
      `${JSON.stringify({ id: 'a', text: GOOD })}\n{"id": "b", "text": \n${JSON.stringify({ id: 'c', text: GOOD })}\n`,
    ),
    writeFile(at('words.txt'), '镇街 n 100\n'),
    mkdir(at('nothing')),
  ])
})

afterAll(() => rm(folder, { recursive: true }))

describe('an input that cannot be processed is named with what to do, and the others are done', () => {
  it.each([
    ['a missing file', 'missing.txt', /missing\.txt: does not exist; check the path/],
    ['an empty file', 'empty.txt', /empty\.txt: is empty; give a file that holds text/],
    ['a binary file', 'binary.txt', /binary\.txt: looks like a PNG image, not text; /],
    ['a folder without documents', 'nothing', /nothing: .+; /],
    ['a glob without match', '*.nope', /\*\.nope: .+; /],
  ])('%s', async (_, name, message) => {
    const { code, stdout, stderr } = await runCli(['extract', at(name), at('good.txt')])
    expect(code).toBe(1)
    expect(stderr).toMatch(message)
    expect(stderr).toMatch(/1 document processed, 1 input failed/)
    expect(jsonLines<DocumentRecord>(stdout).map(({ doc }) => doc.id)).toEqual(['good'])
  })

  it('a broken JSONL line, named by its number', async () => {
    const { code, stdout, stderr } = await runCli(['extract', at('broken.jsonl')])
    expect(code).toBe(1)
    expect(stderr).toMatch(/broken\.jsonl:2: /)
    expect(jsonLines<DocumentRecord>(stdout).map(({ doc }) => doc.id)).toEqual(['a', 'c'])
  })

  it('a file of records where documents are wanted, once and not line by line', async () => {
    await runCli(['extract', at('good.txt'), at('good.txt'), '-q', '-o', at('records.jsonl')])
    const { code, stderr } = await runCli(['freq', at('records.jsonl'), '-q'])
    expect(code).toBe(1)
    expect(stderr).toBe(
      `koujing: ${at('records.jsonl')}: holds records that extract wrote, not documents; give the documents; ` +
        'compare, audit, families, what counts --of slogans and tables of extract read records\n' +
        'koujing: 0 documents processed, 1 input failed\n',
    )
  })

  it('a wrong encoding: undecodable bytes are a warning with their place', async () => {
    const { code, stderr } = await runCli(['extract', '--encoding', 'gbk', at('good.txt')])
    expect(code).toBe(0)
    expect(stderr).toMatch(/good\.txt: \d+ undecodable bytes.* replaced by U\+FFFD, the first at byte \d+/)
  })
})

describe('wrong usage ends with 2 and says how to go on', () => {
  it.each([
    ['an unknown option', ['extract', '--frobnicate'], /unknown option '--frobnicate'[\s\S]+koujing COMMAND --help/],
    ['an unknown command', ['frobnicate'], /unknown command 'frobnicate'/],
    ['an unknown format', ['extract', '-f', 'xml', '-'], /unknown format "xml": choose table, json, jsonl/],
    ['an unknown encoding', ['extract', '--encoding', 'klingon', '-'], /klingon/],
    ['an unknown segmenter', ['extract', '--segmenter', 'thulac', '-'], /choose jieba or nodejieba/],
    ['a number of jobs that is none', ['extract', '-j', 'many', '-'], /whole number, at least 1/],
    ['Parquet on standard output', ['compare', '-f', 'parquet', '-'], /parquet is not text: name a file, such as -o/],
    [
      'two tables as Parquet',
      ['reuse', '-', '-o', 'pairs.parquet'],
      /one table, here are 2 \(reuse-pairs, reuse-passages\)/,
    ],
    ['an unknown column', ['families', '--columns', 'heat', '-'], /no column is called "heat": choose family, total/],
    [
      'an unknown column of claims',
      ['extract', '--only', 'claims', '-f', 'csv', '--columns', 'x', '-'],
      /choose doc, date/,
    ],
    [
      'columns of a record',
      ['extract', '--columns', 'value', '-f', 'json', '-'],
      /--columns chooses of a table: add -f csv/,
    ],
    ['words counted where slogans are', ['compare', '--n', '2', '-'], /--n counts terms: add --by terms/],
    ['no examples', ['freq', '--examples', '0', '-'], /whole number, at least 1/],
    ['a stop list that is not there', ['freq', '--stopwords', 'none.txt', '-'], /none\.txt: the list cannot be read/],
    ['a flat format without --only', ['extract', '-f', 'csv', '-'], /add --only claims or --only slogans/],
    ['an unknown schema', ['schema', 'claims'], /choose record, text, tokens/],
  ])('%s', async (_, argv, message) => {
    const { code, stdout, stderr } = await runCli(argv, { stdin: GOOD })
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(stdout).toBe('')
  })

  it('nothing to read', async () => {
    const { code, stderr } = await runCli(['extract'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/nothing to read: name files, directories or globs, or pipe text in/)
  })

  it('an output that cannot be written', async () => {
    const { code, stderr } = await runCli(['extract', at('good.txt'), '-o', at('no/such/folder.jsonl')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/cannot write .+folder\.jsonl \(ENOENT\): choose a folder that exists and is writable/)
  })

  it('a lexicon with a bad line', async () => {
    const { code, stderr } = await runCli(['extract', '--lexicon', at('words.txt'), at('good.txt')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/words\.txt:1: not a dictionary line/)
  })

  it('a lexicon that is not there', async () => {
    const { code, stderr } = await runCli(['extract', '--lexicon', at('none.tsv'), at('good.txt')])
    expect(code).toBe(2)
    expect(stderr).toMatch(/none\.tsv: the list cannot be read \(ENOENT\)/)
  })
})

describe('--output', () => {
  it.each([
    ['records', ['extract'], 'a.jsonl', '1 document processed, 1 record written to'],
    ['claims', ['extract', '--only', 'claims'], 'a.csv', '1 document processed, 1 claim written to'],
    ['slogans', ['extract', '--only', 'slogans'], 'a.parquet', '1 document processed, 1 slogan written to'],
    ['rows', ['freq', '--top', '3'], 'a.md', '1 document processed, 3 rows written to'],
  ])('says in one line on stderr that %s were written, unless it is to be quiet', async (_, argv, name, message) => {
    const { stderr } = await runCli([...argv, at('good.txt'), '-o', at(name)])
    expect(stderr).toBe(`koujing: ${message} ${at(name)}\n`)
    expect((await runCli([...argv, at('good.txt'), '-q', '-o', at(name)])).stderr).toBe('')
  })

  it('takes no file name when it fails', async () => {
    const { code } = await runCli(['freq', at('good.txt'), '--columns', 'heat', '-o', at('no.csv')])
    expect(code).toBe(2)
    expect(existsSync(at('no.csv'))).toBe(false)
  })

  it('writes the file whole, with what could be done, when an input failed', async () => {
    const { code, stdout } = await runCli(['extract', at('missing.txt'), at('good.txt'), '-o', at('out.jsonl')])
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(jsonLines<DocumentRecord>(await readFile(at('out.jsonl'), 'utf8'))).toHaveLength(1)
  })

  it('leaves an earlier file as it was when the call fails', async () => {
    await writeFile(at('kept.jsonl'), 'earlier')
    const { code } = await runCli(['extract', '--segmenter', 'thulac', at('good.txt'), '-o', at('kept.jsonl')])
    expect(code).toBe(2)
    expect(await readFile(at('kept.jsonl'), 'utf8')).toBe('earlier')
  })

  it('takes the format from the extension', async () => {
    await runCli(['compare', at('good.txt'), '-o', at('table.csv'), '--by', 'slogans'])
    expect(await readFile(at('table.csv'), 'utf8')).toMatch(/^slogan,/)
    expect(existsSync(at('.table.csv'))).toBe(false)
  })
})
