import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSources } from '../../../src/source/read-sources.ts'
import { directoryOf, sorted } from '../support.ts'
import { big5, gbk, iText, mute, type PdfLine, packPdf } from './pack-pdf.ts'

async function read(bytes: Uint8Array) {
  const root = await directoryOf({ '报告.pdf': bytes })
  return sorted(readSources([join(root, '报告.pdf')]))
}

/** Twenty characters of 16 points fill the line from 90 to 410. */
function page(number: number, lines: readonly string[]): PdfLine[] {
  const body = lines.map((text, index) => ({ text: text.trim(), x: 90 + 16 * text.search(/\S/), y: 700 - 30 * index }))
  return [
    { text: '云溪市人民政府公报', x: 200, y: 800, size: 9 },
    ...body,
    { text: `— ${number} —`, x: 240, y: 40, size: 10 },
  ]
}

test('lines are joined to paragraphs over the turn of a page; heads and page numbers go', async () => {
  const pages = [
    page(1, [
      '  一、总体情况',
      '  全年办结群众诉求三万二千件，同比增长百分之',
      '十二，群众满意度稳步提高。',
      '  各县区、各部门要坚持人民至上，把为基层减负',
    ]),
    page(2, ['作为重点任务抓紧抓好，让基层干部有更多时间抓', '落实、促发展。']),
    page(3, ['  二、下一步工作']),
  ]
  const { items, errors } = await read(packPdf(pages))
  expect(errors).toEqual([])
  expect(items[0]?.text.split('\n\n')).toEqual([
    '一、总体情况',
    '全年办结群众诉求三万二千件，同比增长百分之十二，群众满意度稳步提高。',
    '各县区、各部门要坚持人民至上，把为基层减负作为重点任务抓紧抓好，让基层干部有更多时间抓落实、促发展。',
    '二、下一步工作',
  ])
})

test('a line goes on when the word after it would not have fitted', async () => {
  const lines = [
    ['全年下拨专项资金共计九千三百余万元，同比', 90],
    ['增长百分之八，建成养老服务站点共达到', 90],
    ['1024个，服务老年人四十万人次，群众', 90],
    ['满意度提高。', 90],
    ['各镇干部走村入户，听取意见。', 122],
  ] as const
  const { items } = await read(packPdf([lines.map(([text, x], n) => ({ text, x, y: 700 - 30 * n }))]))
  expect(items[0]?.text.split('\n\n')).toEqual([
    '全年下拨专项资金共计九千三百余万元，同比增长百分之八，建成养老服务站点共达到1024个，服务老年人四十万人次，群众满意度提高。',
    '各镇干部走村入户，听取意见。',
  ])
})

test('pieces of a line are put together, and spaces between ideographs go', async () => {
  const { items } = await read(
    packPdf([
      [
        { text: '办 结 ', x: 90, y: 700 },
        { text: '诉求', x: 160, y: 700 },
        { text: 'GDP', x: 260, y: 700 },
        { text: '云溪', x: 122, y: 670 },
      ],
    ]),
  )
  expect(items[0]?.text).toBe('办结诉求 GDP\n\n云溪')
})

test.each([
  ['UniGB-UCS2-H', iText, '云溪市办结诉求3.2万件。'],
  ['GBK-EUC-H', gbk, '云溪市办结诉求3.2万件。'],
  ['ETen-B5-H', big5, '臨江鎮辦結訴求3.2萬件。'],
])('fonts that are named but not embedded, in %s', async (_, font, text) => {
  expect((await read(packPdf([[{ text, x: 90, y: 700 }]], { font }))).items).toMatchObject([{ text, warnings: [] }])
})

test('a title that recurs as a running head stays', async () => {
  const heading = (size: number): PdfLine => ({ text: '云溪市公报', x: 90, y: 800, size })
  const lines = Array.from({ length: 4 }, (_, n) => [
    heading(n === 0 ? 22 : 9),
    { text: `第${'一二三四'[n]}部分`, x: 90, y: 700 },
  ])
  expect((await read(packPdf(lines))).items[0]?.text).toBe('云溪市公报\n\n第一部分\n\n第二部分\n\n第三部分\n\n第四部分')
})

test.each([
  ['empty', Buffer.alloc(0), 'is empty'],
  ['images only', packPdf([[]]), 'holds images but no text'],
  ['locked', packPdf([[{ text: '云溪', x: 90, y: 700 }]], { encrypted: true }), 'is protected by a password'],
  [
    'without a table of its characters',
    packPdf([[{ text: '云溪', x: 90, y: 700 }]], { font: mute }),
    'does not say which characters its fonts show',
  ],
  ['cut off', Buffer.from('%PDF-1.7\n1 0 obj<<'), 'is damaged, or no PDF at all'],
  ['a ZIP archive by content', Buffer.from('PK\x03\x04'), 'looks like a ZIP archive or an Office document, not a PDF'],
])('a file that is %s is an error', async (_, bytes, problem) => {
  expect((await read(bytes)).errors.map((error) => error.problem)).toEqual([problem])
})
