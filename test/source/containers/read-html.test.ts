import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readSources } from '../../../src/source/read-sources.ts'
import { directoryOf, sorted } from '../support.ts'

const PAGES = join(import.meta.dirname, '../../../fixtures/source/pages')
const NAMES = readdirSync(PAGES)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length))

async function read(markup: string | Uint8Array) {
  const root = await directoryOf({ 'p.html': markup })
  return sorted(readSources([join(root, 'p.html')]))
}

test.each(NAMES)('page %s gives its article alone', async (name) => {
  const { text, title, date, meta } = JSON.parse(readFileSync(join(PAGES, `${name}.json`), 'utf8'))
  const { items, errors } = await sorted(readSources([join(PAGES, `${name}.html`)]))
  expect(errors).toEqual([])
  expect(items).toMatchObject([{ id: name, title, date, meta, encoding: 'utf-8', warnings: [] }])
  expect(items[0]?.text.split('\n')).toEqual(text)
})

describe('encoding', () => {
  const markup = (charset: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>云溪市全年办结群众诉求。</p></body></html>`

  test('one that the page declares is no guess', async () => {
    expect((await read(iconv.encode(markup('gb2312'), 'gbk'))).items).toMatchObject([
      { encoding: 'gb18030', warnings: [] },
    ])
  })

  test('one that contradicts the page is', async () => {
    expect((await read(iconv.encode(markup('utf-8'), 'gbk'))).items).toMatchObject([
      { encoding: 'gb18030', text: '云溪市全年办结群众诉求。', warnings: [{ code: 'encoding-guessed' }] },
    ])
  })
})

test.each([
  ['nothing', '', 'is empty'],
  [
    'an image',
    '<html><body><img src="scan.jpg"><script>x</script></body></html>',
    'holds no text beside menus and scripts',
  ],
])('a page of %s is an error', async (_, markup, problem) => {
  expect((await read(markup)).errors.map((error) => error.problem)).toEqual([problem])
})
