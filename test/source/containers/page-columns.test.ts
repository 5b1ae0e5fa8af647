import { expect, test } from 'vitest'
import { columnsOf } from '../../../src/source/containers/page-columns.ts'
import type { PageLine } from '../../../src/source/containers/page-lines.ts'

/** A line of ideographs of 10 points that starts at `left`. */
function line(text: string, left: number, y: number): PageLine {
  return { text, left, right: left + 10 * text.length, y, size: 10 }
}

const TEXT = '各镇要把群众的事当作自己的事来办'
const column = (left: number) => Array.from({ length: 8 }, (_, n) => line(TEXT, left, 600 - 16 * n))

const counts = (lines: readonly PageLine[]) => columnsOf(lines).map((stretch) => stretch.length)

test('a page in two columns comes in stretches with margins of their own', () => {
  const title = line('云溪市基层治理简报第三期', 200, 700)
  const foot = line('本期由各镇供稿，版面有限，文字略有删节，全文见本站', 100, 60)
  expect(counts([title, ...column(60), ...column(300), foot])).toEqual([1, 8, 8, 1])
})

test('indented lines, a table and a signature make no columns', () => {
  const indented = column(60).map((each, n) => (n % 2 === 0 ? line(TEXT.slice(2), 80, each.y) : each))
  expect(counts(indented)).toEqual([8])
  const cells = Array.from({ length: 6 }, (_, n) => [line('青石', 60, 600 - 16 * n), line('12', 300, 600 - 16 * n)])
  expect(counts(cells.flat())).toEqual([12])
  expect(counts([...column(60), line('青石县人民政府', 300, 400), line('2024年3月1日', 300, 384)])).toEqual([10])
})

test('a page without lines has no columns', () => {
  expect(columnsOf([])).toEqual([])
})
