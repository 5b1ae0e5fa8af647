import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSources } from '../../../src/source/read-sources.ts'
import { directoryOf, sorted } from '../support.ts'

async function read(value: unknown) {
  const root = await directoryOf({ 'd.json': typeof value === 'string' ? value : JSON.stringify(value, null, 2) })
  const { items, errors } = await sorted(readSources([join(root, 'd.json')]))
  return { items, errors: errors.map(({ input, problem }) => [input.slice(root.length + 1), problem]) }
}

test('one object is one document', async () => {
  expect((await read({ text: '云溪市', title: '公报', n: 1 })).items).toMatchObject([
    { id: 'd', text: '云溪市', title: '公报', meta: { n: 1 } },
  ])
})

test('an array holds documents; an element that is none costs only itself', async () => {
  const { items, errors } = await read([{ id: 'a', text: '云溪市' }, { n: 1 }, 7, { text: '临江镇' }])
  expect(items.map(({ id }) => id)).toEqual(['a', 'd-4'])
  expect(errors).toEqual([
    ['d.json#2', 'has no field "text"'],
    ['d.json#3', 'is not a JSON object'],
  ])
})

test.each([
  ['{"text":', 'is not valid JSON'],
  ['"云溪"', 'holds no object with a field "text"'],
  ['{"n":1}', 'holds no object with a field "text"'],
  ['{"schema":"koujing.record/1"}', 'is a record that extract wrote, not a document'],
  ['[{"n":1},{"n":2}]', 'holds no object with a field "text"'],
  ['[]', 'holds no object with a field "text"'],
])('%j is an error', async (content, problem) => {
  expect((await read(content)).errors).toEqual([['d.json', problem]])
})

test('data beside documents are passed over unless they are named', async () => {
  const root = await directoryOf({
    'manifest.json': '[{"file":"a.txt"}]',
    'index.csv': 'a,b\n1,2\n',
    'a.txt': '云溪市',
  })
  const found = await sorted(readSources([root]))
  expect(found.items.map(({ id }) => id)).toEqual(['a'])
  expect(found.errors).toEqual([])
  const named = await sorted(readSources([join(root, 'manifest.json'), join(root, 'index.csv')]))
  expect(named.errors.map(({ problem }) => problem)).toEqual([
    'holds no object with a field "text"',
    'has no column "text"',
  ])
})
