import { expect, test } from 'vitest'
import { pageLines } from '../../../src/source/containers/page-lines.ts'

const item = (str: string, x: number, width: number, y = 700) => ({ str, x, y, width, fontSize: 10 })

const texts = (...items: ReturnType<typeof item>[]) => pageLines(items).map(({ text }) => text)

test('items of one height are one line, from left to right', () => {
  expect(texts(item('办结诉求', 60, 40), item('320', 102, 15), item('件。', 118, 20))).toEqual(['办结诉求320件。'])
  expect(texts(item('一行', 60, 20), item('又一行', 60, 30, 684))).toEqual(['一行', '又一行'])
})

test('marks of another font that were painted first, or last, go into the gap left for them', () => {
  const text = item('推行 一站式 服务', 60, 80)
  expect(texts(item('“', 80, 5), item('”', 115, 5), text)).toEqual(['推行“一站式”服务'])
  expect(texts(text, item('“', 80, 5), item('”', 115, 5))).toEqual(['推行“一站式”服务'])
  expect(texts(item('”', 60, 5), item(' 改革', 60, 25))).toEqual(['”改革'])
})

test('wide gaps part the cells of a row, not the letters of a word', () => {
  expect(texts(item('青石县', 60, 30), item('1,203', 160, 25), item('97.2', 260, 20))).toEqual(['青石县\t1,203\t97.2'])
  expect(texts(item('目', 60, 10), item('录', 90, 10), item('表', 120, 10))).toEqual(['目 录 表'])
  expect(texts(item('云溪市', 60, 30), item('第3期', 300, 30))).toEqual(['云溪市 第3期'])
})
