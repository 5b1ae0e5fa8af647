import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { convertByMethod, convertScript, detectScript } from '../../src/text/script.ts'
import { readCases } from './cases.ts'
import { sharedData } from './shared-data.ts'

describe('detectScript', () => {
  test.each([
    ['鄉鎮與縣', 'traditional'],
    ['乡镇与县', 'simplified'],
    ['鄉鎮与县', 'mixed'],
    ['人口三百万', 'none'],
    ['人口三百', 'none'],
    ['', 'none'],
    ['干部余下范例', 'none'],
  ])('%s is %s', (text, script) => {
    expect(detectScript(text)).toBe(script)
  })
})

describe('convertScript', () => {
  for (const { label, input, expect: expected } of readCases('script')) {
    const run = label === 'known-failure' ? test.fails : test
    run(`${label}: ${input}`, () => {
      expect(convertScript(input, 'simplified').text).toBe(expected)
    })
  }

  test('converts paragraph by paragraph and names its method', () => {
    expect(convertScript('乡镇\n鄉鎮', 'simplified')).toEqual({ text: '乡镇\n乡镇', method: 't→cn' })
    expect(convertScript('乡镇\n鄉鎮', 'traditional')).toEqual({ text: '鄉鎮\n鄉鎮', method: 'cn→t' })
    expect(convertScript('乡镇\n鄉鎮', 'keep')).toEqual({ text: '乡镇\n鄉鎮', method: null })
    expect(convertScript('乡镇', 'simplified').method).toBeNull()
  })

  test('keeps the number of code points', () => {
    const text = fc
      .array(fc.constantFrom('𠮷', '麵', '後', '㩜', '𦧲', '着', '著', '隨', '\n', '纔', '閒', '乾', '裏'))
      .map((chars) => chars.join(''))
    fc.assert(
      fc.property(text, fc.constantFrom('simplified', 'traditional'), (input, target) => {
        expect([...convertScript(input, target).text]).toHaveLength([...input].length)
      }),
    )
  })

  test('refuses a method it does not know', () => {
    expect(() => convertByMethod('', 'tw→cn')).toThrow(RangeError)
  })

  const cases = sharedData('peers/opencc-t2s.jsonl')
  test.skipIf(cases === null)("converts 52 of OpenCC's own 55 t2s cases (skipped where they are absent)", () => {
    const lines = readFileSync(cases as string, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { input: string; expect: string })
    const right = lines.filter((line) => convertScript(line.input, 'simplified').text === line.expect)
    expect(right.length).toBeGreaterThanOrEqual(52)
  })
})
