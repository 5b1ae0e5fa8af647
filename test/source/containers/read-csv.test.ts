import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSources } from '../../../src/source/read-sources.ts'
import type { SourceOptions } from '../../../src/source/source-options.ts'
import { directoryOf, sorted } from '../support.ts'

async function read(content: string, options: SourceOptions = {}, name = 't.csv') {
  const root = await directoryOf({ [name]: content })
  const { items, errors } = await sorted(readSources([join(root, name)], options))
  return { items, errors: errors.map(({ input, problem }) => [input.slice(root.length + 1), problem]) }
}

test('one document a row; quoted cells may hold separators, quotes and line ends', async () => {
  const { items } = await read(
    '\ufeffid,text,date,level\nx,"云溪市，""一网通办""\n第二段",2024/3/1,县\n,临江镇。,,镇\n',
  )
  expect(items.map(({ id, text, date, meta }) => [id, text, date, meta])).toEqual([
    ['x', '云溪市，"一网通办"\n第二段', '2024-03-01', { level: '县' }],
    ['t-3', '临江镇。', null, { id: '', level: '镇' }],
  ])
})

test.each([
  ['\t', 't.tsv'],
  [';', 't.csv'],
])('the separator %j is found out', async (separator, name) => {
  const { items } = await read(`标题,正文\n公报,云溪市。\n`.replaceAll(',', separator), { textField: '正文' }, name)
  expect(items).toMatchObject([{ text: '云溪市。', meta: { 标题: '公报' } }])
})

test('rows without text are errors, the others go on', async () => {
  const { items, errors } = await read('text,n\n云溪,1\n,2\n临江,3\n')
  expect(items).toHaveLength(2)
  expect(errors).toEqual([['t.csv:3', 'holds nothing but white space']])
})

test.each([
  ['a,b\n1,2\n', 'has no column "text"'],
  ['text,n\n', 'holds no rows'],
  ['', 'is empty'],
])('%j is an error', async (content, problem) => {
  expect((await read(content)).errors).toEqual([['t.csv', problem]])
})

test('rows before an open quote come through, then the error', async () => {
  const { items, errors } = await read('text\n云溪\n"临江\n')
  expect(items.map(({ text }) => text)).toEqual(['云溪'])
  expect(errors).toEqual([['t.csv', 'is damaged at row 3: a quoted cell is never closed']])
})
