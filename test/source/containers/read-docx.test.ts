import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSources } from '../../../src/source/read-sources.ts'
import { directoryOf, sorted } from '../support.ts'
import { packDocx, paragraph, table } from './pack-docx.ts'
import { packZip } from './pack-zip.ts'

async function read(bytes: Uint8Array) {
  const root = await directoryOf({ '通知.docx': bytes })
  return sorted(readSources([join(root, '通知.docx')]))
}

test('paragraphs of split runs, and tables row by row', async () => {
  const body =
    paragraph('云溪市', '基层减负', '通知') +
    paragraph('') +
    table([
      ['事项', '数量'],
      ['办结诉求', '3.2万件'],
    ]) +
    paragraph('2024年3月1日')
  expect((await read(packDocx(body))).items).toMatchObject([
    {
      id: '通知',
      encoding: 'docx',
      text: '云溪市基层减负通知\n\n事项 | 数量\n办结诉求 | 3.2万件\n\n2024年3月1日',
      title: null,
    },
  ])
})

test.each([
  ['empty', Buffer.alloc(0), 'is empty'],
  ['without text', packDocx(paragraph('')), 'holds no text'],
  [
    'an old or locked document',
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    'is protected by a password, or an old .doc document',
  ],
  ['a PDF by content', Buffer.from('%PDF-1.7'), 'looks like a PDF, not a Word document'],
  ['cut off', packDocx(paragraph('云溪')).subarray(0, 200), 'is damaged, or not what its name says'],
  [
    'an archive of other things',
    packZip([{ name: 'a.xml', content: '<a/>' }]),
    'is damaged, or no Word document at all',
  ],
])('a file that is %s is an error', async (_, bytes, problem) => {
  expect((await read(bytes)).errors.map((error) => error.problem)).toEqual([problem])
})
