import { once } from 'node:events'
import { mkdir, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readSources } from '../../src/source/read-sources.ts'
import type { SourceOptions } from '../../src/source/source-options.ts'
import { packZip } from './containers/pack-zip.ts'
import { directoryOf, sorted } from './support.ts'

const TEXT = '云溪市全年办结群众诉求3.2万件。'

async function read(files: { readonly [path: string]: string | Uint8Array }, options: SourceOptions = {}) {
  const root = await directoryOf(files)
  return sorted(readSources([root], options))
}

test.each([
  ['UTF-32', Buffer.from('fffe00004e610000', 'hex'), 'is UTF-32, which is not read'],
  ['RTF', '{\\rtf1\\ansi\\deff0 text}', 'looks like an RTF document, not text'],
  [
    'an old Word document',
    Buffer.from('d0cf11e0a1b11ae1000000', 'hex'),
    'looks like an old Office document (.doc, .xls), not text',
  ],
  ['gzip', Buffer.from('1f8b0800000000000003', 'hex'), 'looks like gzip data, not text'],
  [
    'Latin-1 letters',
    Buffer.from('Le café à été créé où ça là', 'latin1'),
    'is not UTF-8 and reads as Chinese in no known encoding',
  ],
  ['NULs alone', Buffer.alloc(4096), 'looks like binary data, not text'],
])('a text file that holds %s is an error', async (_, content, problem) => {
  expect((await read({ 'a.txt': content, 'b.txt': TEXT })).errors.map((error) => error.problem)).toEqual([problem])
})

test('a UTF-16 file with half a surrogate pair is read, with a warning', async () => {
  const bytes = iconv.encode(`\ufeff${TEXT}`, 'utf-16le')
  bytes.writeUInt16LE(0xd840, 10)
  const { items } = await read({ 'a.txt': bytes })
  expect(items).toMatchObject([{ text: replaced(4), warnings: [{ code: 'undecodable-bytes' }] }])
})

function replaced(index: number): string {
  return `${TEXT.slice(0, index)}\ufffd${TEXT.slice(index + 1)}`
}

test('the wrong encoding, forced, is a warning, or an error when asked for', async () => {
  const files = { 'a.txt': iconv.encode(TEXT, 'gbk') }
  expect((await read(files, { encoding: 'utf-8' })).items[0]?.warnings).toMatchObject([
    { code: 'encoding-doubtful', message: expect.stringContaining('read as gb18030') },
    { code: 'undecodable-bytes', message: expect.stringContaining('the first at byte 0') },
  ])
  const { errors } = await read(files, { encoding: 'utf-8', encodingErrors: 'fail' })
  expect(errors[0]?.message).toMatch(/a\.txt: byte 0 is not valid utf-8; name the right encoding/)
})

test('mojibake is text: repairing it is not the business of decoding', async () => {
  const mojibake = Buffer.from(TEXT).toString('latin1')
  expect((await read({ 'a.txt': mojibake })).items).toMatchObject([{ text: mojibake, encoding: 'utf-8', warnings: [] }])
})

test('a YAML bomb in front matter is a warning', async () => {
  const level = (n: number) =>
    `l${n}: &l${n} [${Array(10)
      .fill(n === 0 ? 'x' : `*l${n - 1}`)
      .join(', ')}]\n`
  const bomb = Array.from({ length: 9 }, (_, n) => level(n)).join('')
  expect((await read({ 'a.md': `---\n${bomb}---\n${TEXT}` })).items).toMatchObject([
    { meta: {}, warnings: [{ code: 'front-matter-invalid' }] },
  ])
})

test('a page nested ten thousand levels deep', async () => {
  const deep = `${'<div>'.repeat(10_000)}${TEXT}${'</div>'.repeat(10_000)}`
  const { items, errors } = await read({ 'a.html': deep, 'b.html': `<p>${TEXT}</p>` })
  expect([...items.map(({ text }) => text), ...errors.map(({ problem }) => problem)]).toEqual([
    TEXT,
    'is nested too deeply for a page',
  ])
})

test('a bomb in an archive ends at the size a document may have', async () => {
  const { items, errors } = await read({
    'a.zip': packZip([
      { name: '1.txt', content: Buffer.alloc(270 << 20, 0x61) },
      { name: '2.txt', content: TEXT },
    ]),
  })
  expect(items.map(({ id }) => id)).toEqual(['2'])
  expect(errors.map(({ problem }) => problem)).toEqual(['is longer than 256 MB'])
})

test('one endless line of JSONL', async () => {
  let sent = 0
  async function* endless() {
    const chunk = Buffer.alloc(1 << 20, 0x61)
    yield Buffer.from('{"text":"')
    while (true) {
      sent += chunk.length
      yield chunk
    }
  }
  const { errors } = await sorted(readSources(['-'], { stdin: endless() }))
  expect(errors.map(({ problem }) => problem)).toEqual(['is longer than 256 MB'])
  expect(sent).toBeLessThan(300 << 20)
})

test('a sparse text file of two gigabytes', async () => {
  const root = await directoryOf({ 'a.txt': TEXT })
  await truncate(join(root, 'a.txt'), 2 ** 31)
  expect((await sorted(readSources([root]))).errors.map(({ problem }) => problem)).toEqual(['is longer than 256 MB'])
})

describe('the file system', () => {
  test('a directory with the name of a file is a directory', async () => {
    const root = await directoryOf({ 'x.txt/1.txt': TEXT })
    expect((await sorted(readSources([root, join(root, 'x.txt')]))).items.map(({ id }) => id)).toEqual(['1'])
  })

  test('a link that leads nowhere, a path through a file, a name too long', async () => {
    const root = await directoryOf({ 'a.txt': TEXT })
    await symlink(join(root, 'gone'), join(root, 'b.txt'))
    const { items, errors } = await sorted(readSources([root, join(root, 'a.txt/b.txt'), join(root, 'x'.repeat(300))]))
    expect(items).toHaveLength(1)
    expect(errors.map(({ problem }) => problem)).toEqual([
      'does not exist',
      'does not exist',
      'has a name longer than this system allows',
    ])
  })

  test.runIf(process.platform === 'linux')('a name that is not in UTF-8 says so', async () => {
    const root = await directoryOf({})
    const name = Buffer.concat([Buffer.from(`${root}/`), iconv.encode('报告.txt', 'gbk')])
    await writeFile(name, TEXT)
    const { errors } = await sorted(readSources([root]))
    expect(errors.map(({ problem }) => problem)).toEqual(['has a name that is not in UTF-8'])
  })

  test('a socket in a directory is left alone, since reading it would wait forever', async () => {
    const root = await directoryOf({ 'a.txt': TEXT })
    const server = createServer().listen(join(root, 'b.txt'))
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    expect((await sorted(readSources([root]))).items.map(({ id }) => id)).toEqual(['a'])
  })

  test('two directories that link to each other are each read once', async () => {
    const root = await directoryOf({ 'a/1.txt': TEXT })
    await mkdir(join(root, 'b'))
    await writeFile(join(root, 'b/2.txt'), TEXT)
    await symlink('../b', join(root, 'a/to-b'))
    await symlink('../a', join(root, 'b/to-a'))
    expect((await sorted(readSources([root]))).items.map(({ id }) => id).sort()).toEqual(['1', '2'])
  })
})
