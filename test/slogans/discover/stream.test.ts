import { expect, test } from 'vitest'
import { FLAG, toStream } from '../../../src/slogans/discover/stream.ts'

const letters = (text: string) => Array.from(text)

function written(text: string): string {
  return String.fromCharCode(...toStream(text, letters).units).replaceAll('\0', '|')
}

test.each([
  ['推行“五步闭环”工作法', '推行五步闭环工作法|'],
  ['纵向到底，横向到边', '纵向到底、横向到边|'],
  ['纵向到底·横向到边', '纵向到底、横向到边|'],
  ['“亲”“清”政商关系', '亲清政商关系|'],
  ['印发《办法》（试行）。\n开会', '印发|办法|试行|开会|'],
  ['1+3+N 模式', '1+3+N|模式|'],
  ['', '|'],
])('%j is written %j', (text, stream) => {
  expect(written(text)).toBe(stream)
})

test('every unit of a form knows where it stands in the text', () => {
  const text = '推行“五步闭环”，成效好。'
  const { units, offsets } = toStream(text, letters)
  for (const [i, unit] of units.entries()) {
    const character = String.fromCharCode(unit)
    if (unit !== 0 && character !== '、') expect(text[offsets[i] as number]).toBe(character)
  }
})

test.each([
  ['“五步闭环”好', 0, 4],
  ['行"五步闭环"好', 1, 5],
  ['行‘五步闭环’', 1, 5],
])('%s: the quotation is flagged before its first unit and before the one that follows', (text, opened, closed) => {
  const { flags } = toStream(text, letters)
  expect(flags.findIndex((flag) => (flag & FLAG.opened) !== 0)).toBe(opened)
  expect(flags.findIndex((flag) => (flag & FLAG.closed) !== 0)).toBe(closed)
})

test('a straight mark that is never closed does not turn the next paragraph around', () => {
  const { flags } = toStream('他说"好\n"五步"行', letters)
  const opened = [...flags.keys()].filter((i) => ((flags[i] as number) & FLAG.opened) !== 0)
  expect(opened).toEqual([2, 4])
})
