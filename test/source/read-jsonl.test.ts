import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { InputFile } from '../../src/source/input-file.ts'
import { readJsonl } from '../../src/source/read-jsonl.ts'
import type { SourceOptions } from '../../src/source/source-options.ts'
import { chunked, sorted } from './support.ts'

const TEXT = '臨江鎮新建步道12公里。'

async function read(content: string, options: SourceOptions = {}, size = 5) {
  const file: InputFile = {
    label: 'd.jsonl',
    path: 'd.jsonl',
    stem: 'd',
    kind: 'jsonl',
    chunks: () => chunked(content, size),
  }
  return sorted(readJsonl(file, options))
}

test('title and date are taken out, every other field is meta, unchanged', async () => {
  const document = { id: '7', text: TEXT, title: '步道', date: '2024年3月1日', issuer: ['镇政府'], n: { a: null } }
  const { items } = await read(JSON.stringify(document))
  expect(items).toEqual([
    {
      id: '7',
      path: 'd.jsonl',
      sha256: createHash('sha256').update(TEXT).digest('hex'),
      bytes: Buffer.byteLength(TEXT),
      encoding: 'utf-8',
      text: TEXT,
      title: '步道',
      date: '2024-03-01',
      meta: { issuer: ['镇政府'], n: { a: null } },
      warnings: [],
    },
  ])
})

test('a date that is none stays in meta', async () => {
  expect((await read(JSON.stringify({ text: TEXT, date: '去年', title: 5 }))).items[0]).toMatchObject({
    title: null,
    date: null,
    meta: { date: '去年', title: 5 },
  })
})

test('text and id can stand in other fields', async () => {
  const line = JSON.stringify({ 正文: TEXT, 编号: 12, text: '摘要' })
  expect((await read(line, { textField: '正文', idField: '编号' })).items).toMatchObject([
    { id: '12', text: TEXT, meta: { text: '摘要' } },
  ])
})

test.each([1, 3, 64, 4096])('lines are put together from chunks of %i bytes', async (size) => {
  const texts = Array.from({ length: 20 }, (_, n) => `${TEXT.repeat(n + 1)}\n第${n}段`)
  const content = `\ufeff${texts.map((text) => JSON.stringify({ text })).join('\n')}\n`
  expect((await read(content, {}, size)).items.map(({ text }) => text)).toEqual(texts)
})

test('a line that normalize wrote is the document it holds', async () => {
  const doc = { id: 'x', title: '步道', date: null, place: '临江镇', meta: { 来源: '云溪日报' } }
  const line = JSON.stringify({ schema: 'koujing.text/1', tool: {}, doc, text: TEXT, repairs: [] })
  expect((await read(line)).items).toMatchObject([
    { id: 'x', title: '步道', date: null, text: TEXT, meta: { 来源: '云溪日报' } },
  ])
  expect((await read(line)).items[0]?.meta).toEqual({ 来源: '云溪日报' })
})

const RECORD = JSON.stringify({ schema: 'koujing.record/1', doc: {} })

test('a line that extract wrote is refused among documents', async () => {
  const { items, errors } = await read(`${JSON.stringify({ text: TEXT })}\n${RECORD}\n`)
  expect(items).toHaveLength(1)
  expect(errors[0]?.message).toContain('d.jsonl:2: is a record that extract wrote')
})

test('a file of what extract wrote is refused as a whole, not line by line', async () => {
  await expect(read(`${RECORD}\n${RECORD}\n`)).rejects.toThrow('holds records that extract wrote, not documents')
})

test('a lone surrogate becomes U+FFFD', async () => {
  expect((await read('{"text":"步道\\ud840长"}')).items[0]?.text).toBe('步道\ufffd长')
})
