import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readSources } from '../../../src/source/read-sources.ts'
import { directoryOf, sorted } from '../support.ts'
import { packDocx, paragraph } from './pack-docx.ts'
import { packZip } from './pack-zip.ts'

const TEXT = '云溪市全年办结群众诉求3.2万件。'

async function read(bytes: Uint8Array) {
  const root = await directoryOf({ 'a.zip': bytes })
  const { items, errors } = await sorted(readSources([join(root, 'a.zip')]))
  const short = (path: string | null) => path?.slice(root.length + 1)
  return {
    items: items.map(({ path, ...item }) => ({ ...item, path: short(path) })),
    errors: errors.map((error) => [short(error.input), error.problem]),
  }
}

test('members of every kind, in code-point order', async () => {
  const archive = packZip([
    { name: 'b/2.txt', content: TEXT },
    { name: 'b.jsonl.gz', content: gzipSync(`{"text":"${TEXT}"}\n{"text":"${TEXT}"}`) },
    { name: 'a.docx', content: packDocx(paragraph(TEXT)) },
    { name: 'b/', content: '' },
    { name: '__MACOSX/b/._2.txt', content: 'x' },
    { name: 'logo.png', content: 'x' },
  ])
  const { items, errors } = await read(archive)
  expect(errors).toEqual([])
  expect(items.map(({ id, path, text }) => [id, path, text])).toEqual([
    ['a', 'a.zip/a.docx', TEXT],
    ['b-1', 'a.zip/b.jsonl.gz', TEXT],
    ['b-2', 'a.zip/b.jsonl.gz', TEXT],
    ['2', 'a.zip/b/2.txt', TEXT],
  ])
})

test.each(['gbk', 'big5', 'utf-8'])('names in %s, whether declared or not', async (encoding) => {
  const name = encoding === 'big5' ? '臨江鎮工作報告' : '云溪市工作报告'
  const { items } = await read(
    packZip([{ name: iconv.encode(`${name}.txt`, encoding), content: TEXT, utf8: encoding === 'utf-8' }]),
  )
  expect(items.map(({ id }) => id)).toEqual([name])
})

test('a member that cannot be read costs only itself', async () => {
  const archive = packZip([
    { name: '1.txt', content: '' },
    { name: '2.txt', content: TEXT, encrypted: true },
    { name: '3.txt', content: TEXT },
    { name: '4.zip', content: packZip([{ name: '1.txt', content: TEXT }]) },
    { name: '5.txt', content: TEXT.repeat(50) },
  ])
  archive.write('oops', archive.lastIndexOf('5.txt', archive.indexOf('PK\x01\x02')) + 12, 'latin1')
  const { items, errors } = await read(archive)
  expect(items.map(({ id }) => id)).toEqual(['3'])
  expect(errors).toEqual([
    ['a.zip/1.txt', 'is empty'],
    ['a.zip/2.txt', 'is protected by a password'],
    ['a.zip/4.zip', 'is an archive inside an archive'],
    ['a.zip/5.txt', 'is damaged inside the archive'],
  ])
})

test.each([
  ['empty', Buffer.alloc(0), 'is empty'],
  ['no archive', Buffer.from(TEXT), 'is damaged, or not what its name says'],
  ['cut off', packZip([{ name: '1.txt', content: TEXT }]).subarray(0, -10), 'is damaged, or not what its name says'],
  ['without documents', packZip([{ name: '1.png', content: 'x' }]), 'holds no file of a known kind'],
])('an archive that is %s is an error', async (_, bytes, problem) => {
  expect((await read(bytes)).errors).toEqual([['a.zip', problem]])
})
