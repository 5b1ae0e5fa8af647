import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readSources } from '../../../src/source/read-sources.ts'
import { directoryOf, sorted } from '../support.ts'

const LINES = Array.from(
  { length: 300 },
  (_, n) => `{"id":"d${n}","text":"云溪市第${n}号通报，办结诉求${n * 37}件。"}\n`,
).join('')

test('compressed files are read as what their inner name says', async () => {
  const root = await directoryOf({
    'a.txt.gz': gzipSync('云溪市'),
    'b.jsonl.gz': gzipSync(LINES),
    'c.gz': gzipSync('临江镇'),
  })
  const { items } = await sorted(readSources([root, join(root, 'c.gz')]))
  expect(items).toHaveLength(302)
  expect(items.map(({ id }) => id)).toEqual(['a', ...Array.from({ length: 300 }, (_, n) => `d${n}`), 'c'])
})

test('documents before a cut come through, then the error', async () => {
  const root = await directoryOf({ 'cut.jsonl.gz': gzipSync(LINES).subarray(0, -200), 'no.txt.gz': '云溪市' })
  const { items, errors } = await sorted(readSources([root]))
  expect(items[0]?.id).toBe('d0')
  expect(errors.map(({ problem }) => problem)).toEqual([
    'is cut off: its gzip data end too early',
    'is damaged, or not gzip data at all',
  ])
})

test('a bomb ends at the size a document may have', async () => {
  const bomb = gzipSync(Buffer.alloc(300 << 20, 0x20), { level: 1 })
  const root = await directoryOf({ 'bomb.txt.gz': bomb })
  expect((await sorted(readSources([root]))).errors.map(({ problem }) => problem)).toEqual(['is longer than 256 MB'])
})
