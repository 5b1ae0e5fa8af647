import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readSources } from '../../src/source/read-sources.ts'
import { packDocx, paragraph } from './containers/pack-docx.ts'
import { packPdf } from './containers/pack-pdf.ts'
import { packZip } from './containers/pack-zip.ts'
import { chunked, sorted } from './support.ts'

const TEXT = '云溪市全年办结群众诉求3.2万件。'
const DOCUMENT = `{"id":"b","text":"${TEXT}"}`

test.each([
  ['a text', TEXT, ['stdin']],
  ['a text that starts with a quotation', `{“${TEXT}”}`, ['stdin']],
  ['JSONL', `{"text":"${TEXT}"}\n${DOCUMENT}\n`, ['stdin-1', 'b']],
  ['JSONL with a mark', `\ufeff${DOCUMENT}`, ['b']],
  ['JSON laid out over lines', `{\n  "id": "c",\n  "text": "${TEXT}"\n}\n`, ['c']],
  ['a JSON array', `[\n  ${DOCUMENT}\n]`, ['b']],
  ['a web page', `<!DOCTYPE html>\n<html><body><p>${TEXT}</p></body></html>`, ['stdin']],
  ['a Word document', packDocx(paragraph(TEXT)), ['stdin']],
  ['a PDF', packPdf([[{ text: TEXT, x: 90, y: 700 }]]), ['stdin']],
  ['an archive', packZip([{ name: '1.txt', content: TEXT }]), ['1']],
  ['packed JSONL', gzipSync(`${DOCUMENT}\n`), ['b']],
])('%s is told by its first bytes', async (_, content, ids) => {
  const { items, errors } = await sorted(readSources(['-'], { stdin: chunked(content) }))
  expect(errors).toEqual([])
  expect(items.map(({ id, path }) => [id, path])).toEqual(ids.map((id) => [id, null]))
  for (const { text } of items) expect(text).toContain(TEXT)
})
