import { createHash } from 'node:crypto'
import { chmod, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readSources } from '../../src/source/read-sources.ts'
import { chunked, collect, directoryOf, sorted } from './support.ts'

const TEXT = '云溪市全年办结群众诉求3.2万件。'

test('a text file is one source', async () => {
  const root = await directoryOf({ '云溪-2024.txt': TEXT })
  const path = join(root, '云溪-2024.txt')
  expect(await collect(readSources([path]))).toEqual([
    {
      id: '云溪-2024',
      path,
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      bytes: Buffer.byteLength(TEXT),
      encoding: 'utf-8',
      text: TEXT,
      title: null,
      date: null,
      meta: {},
      warnings: [],
    },
  ])
})

test('a directory is read recursively in code-point order, hidden and foreign files left out', async () => {
  const root = await directoryOf({
    'b/一.txt': TEXT,
    'b-c.md': TEXT,
    'a.jsonl': JSON.stringify({ text: TEXT }),
    '.hidden/x.txt': TEXT,
    'logo.png': 'x',
    '丁.txt': TEXT,
    'é.txt': TEXT,
  })
  const { items, errors } = await sorted(readSources([root]))
  expect(errors).toEqual([])
  expect(items.map(({ path }) => path?.slice(root.length + 1))).toEqual([
    'a.jsonl',
    'b-c.md',
    'b/一.txt',
    'é.txt',
    '丁.txt',
  ])
})

test('a glob gives its matches in code-point order; a literal name with brackets wins over the pattern', async () => {
  const root = await directoryOf({ 'x/2.txt': TEXT, 'x/10.txt': TEXT, 'x/y/3.txt': TEXT, '报告[1].txt': TEXT })
  const glob = await sorted(readSources([join(root, '**/*.txt')]))
  expect(glob.items.map(({ id }) => id)).toEqual(['10', '2', '3', '报告[1]'])
  const literal = await sorted(readSources([join(root, '报告[1].txt')]))
  expect(literal.items.map(({ id }) => id)).toEqual(['报告[1]'])
})

test('a file that several inputs lead to is read once', async () => {
  const root = await directoryOf({ 'a.txt': TEXT, 'b.txt': TEXT })
  const { items } = await sorted(readSources([join(root, 'b.txt'), root, join(root, '*.txt')]))
  expect(items.map(({ id }) => id)).toEqual(['b', 'a'])
})

test('a file of unknown extension is text when named', async () => {
  const root = await directoryOf({ 'report.2024': TEXT })
  expect((await sorted(readSources([join(root, 'report.2024')]))).items[0]).toMatchObject({ id: 'report', text: TEXT })
})

test('circles of symbolic links end', async () => {
  const root = await directoryOf({ 'a/1.txt': TEXT })
  await symlink(root, join(root, 'a/again'))
  await symlink('self.txt', join(root, 'self.txt'))
  const { items, errors } = await sorted(readSources([root, join(root, '**/*.txt')]))
  expect(items.map(({ id }) => id)).toEqual(['1'])
  expect(errors.map(({ problem }) => problem)).toEqual(['is a symbolic link that leads back to itself'])
})

describe('what fails is named and the rest goes on', () => {
  test('inputs', async () => {
    const root = await directoryOf({
      'good.txt': TEXT,
      'empty.txt': '',
      'blank.txt': ' \n\n',
      'image.txt': Buffer.from('\x89PNG\x01', 'latin1'),
      'none/x.bin': 'x',
    })
    const at = (name: string) => join(root, name)
    const inputs = [
      at('gone.txt'),
      at('*.html'),
      at('empty.txt'),
      at('blank.txt'),
      at('image.txt'),
      at('none'),
      at('good.txt'),
    ]
    const { items, errors } = await sorted(readSources(inputs))
    expect(items.map(({ id }) => id)).toEqual(['good'])
    expect(errors.map(({ input, problem }) => [input.slice(root.length + 1), problem])).toEqual([
      ['gone.txt', 'does not exist'],
      ['*.html', 'matches no file'],
      ['empty.txt', 'is empty'],
      ['blank.txt', 'holds nothing but white space'],
      ['image.txt', 'looks like a PNG image, not text'],
      ['none', 'holds no file of a known kind'],
    ])
    for (const error of errors) expect(error.remedy).not.toBe('')
  })

  test.skipIf(process.getuid?.() === 0)(
    'a file without read permission (skipped for root, who may read all)',
    async () => {
      const root = await directoryOf({ 'shut.txt': TEXT })
      await chmod(join(root, 'shut.txt'), 0)
      expect((await sorted(readSources([root]))).errors.map(({ problem }) => problem)).toEqual([
        'cannot be read: permission denied',
      ])
    },
  )

  test('lines of JSONL', async () => {
    const lines = [
      JSON.stringify({ text: TEXT }),
      '{"text": ',
      '[1]',
      '',
      '{"body":"x"}',
      '{"text":7}',
      '{"text":" "}',
      JSON.stringify({ id: 9, text: TEXT }),
    ]
    const root = await directoryOf({ 'docs.jsonl': lines.join('\r\n'), 'empty.jsonl': '\n\n' })
    const { items, errors } = await sorted(readSources([join(root, 'docs.jsonl'), join(root, 'empty.jsonl')]))
    expect(items.map(({ id }) => id)).toEqual(['docs-1', '9'])
    expect(errors.map(({ input, problem }) => [input.slice(root.length + 1), problem])).toEqual([
      ['docs.jsonl:2', 'is not valid JSON'],
      ['docs.jsonl:3', 'is not a JSON object'],
      ['docs.jsonl:5', 'has no field "text"'],
      ['docs.jsonl:6', 'has no string in field "text"'],
      ['docs.jsonl:7', 'holds nothing but white space'],
      ['empty.jsonl', 'is empty'],
    ])
  })
})

describe('standard input', () => {
  test('holds what it is said to hold', async () => {
    const braces = `{"${TEXT}"}`
    expect(await collect(readSources(['-'], { stdin: chunked(braces), stdinFormat: 'text' }))).toMatchObject([
      { text: braces },
    ])
  })

  test('empty or not connected is an error', async () => {
    expect((await sorted(readSources(['-'], { stdin: chunked('') }))).errors[0]?.message).toBe(
      'standard input: is empty; give a file that holds text',
    )
    expect((await sorted(readSources(['-']))).errors[0]?.problem).toBe('is not connected')
  })
})

test('encoding options reach every kind of file', async () => {
  const root = await directoryOf({
    'a.txt': iconv.encode(TEXT, 'gbk'),
    'b.jsonl': iconv.encode(`{"text":"${TEXT}"}\n`, 'gbk'),
    'c.jsonl': iconv.encode(`\ufeff{"text":"${TEXT}"}\n{"text":"${TEXT}"}`, 'utf-16le'),
  })
  const { items } = await sorted(readSources([join(root, 'a.txt'), join(root, 'b.jsonl')], { encoding: 'gbk' }))
  expect(items.map(({ text, encoding, warnings }) => [text, encoding, warnings.length])).toEqual([
    [TEXT, 'gbk', 0],
    [TEXT, 'gbk', 0],
  ])
  expect((await sorted(readSources([root]))).items.map(({ text }) => text)).toEqual([TEXT, TEXT, TEXT, TEXT])
  await expect(collect(readSources([root], { encoding: 'klingon' }))).rejects.toThrow('unknown encoding')
})

test('files with one stem in two folders are told apart', async () => {
  const root = await directoryOf({ 'a/2024.txt': TEXT, 'b/2024.txt': TEXT, 'b/2023.txt': TEXT })
  const { items } = await sorted(readSources([root]))
  expect(items.map(({ id }) => id)).toEqual(['a/2024', '2023', 'b/2024'])
})

test('a second document with an id that was seen brings a warning', async () => {
  const line = JSON.stringify({ id: 'x', text: TEXT })
  const root = await directoryOf({ 'all.jsonl': `${line}\n${line}\n` })
  const { items } = await sorted(readSources([root]))
  expect(items.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([[], ['repeated-id']])
})
