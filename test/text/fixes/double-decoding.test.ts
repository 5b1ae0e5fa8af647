import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { doubleDecoding } from '../../../src/text/fixes/double-decoding.ts'
import { testFix } from '../cases.ts'
import { sharedData } from '../shared-data.ts'

testFix('double-decoding', (text) => doubleDecoding(text).filter(({ trusted }) => trusted))

describe('doubleDecoding', () => {
  test('flags a paragraph of which bytes are lost, and shows where', () => {
    const bytes = Buffer.from('我县共12个乡镇和街道参加为基层减负的试点工作')
    const [finding] = doubleDecoding(new TextDecoder('gbk').decode(bytes))
    expect(finding).toMatchObject({ start: 0, trusted: false })
    expect(finding?.text).toContain('个乡镇和街道参加为基层减负的试点工作')
  })

  test('ends a paragraph of which the last byte is lost with 。, or with 》 where a title stands open', () => {
    const sentences = ['全县印发基层减负清单。', '各镇学习《临溪县基层减负清单》']
    const shown = sentences.map((sentence) => new TextDecoder('gbk').decode(Buffer.from(sentence)))
    expect(shown.map((text) => text.at(-1))).toEqual(['\ufffd', '\ufffd'])
    expect(shown.flatMap((text) => doubleDecoding(text)).map(({ text }) => text)).toEqual(sentences)
  })

  test('leaves line ends alone', () => {
    const line = Buffer.from('乡村振兴').toString('latin1')
    const findings = doubleDecoding(`${line}\r\n${line}`)
    expect(findings.map(({ start, end }) => [start, end])).toEqual([
      [0, line.length],
      [line.length + 2, 2 * line.length + 2],
    ])
  })

  const folders = ['corpus/real', 'seeds'].map(sharedData).filter((folder) => folder !== null)
  test.skipIf(folders.length === 0)('finds nothing in documents decoded rightly (skipped without shared data)', () => {
    const files = folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    expect(files.length).toBeGreaterThan(0)
    for (const path of files) expect([path, ...doubleDecoding(readFileSync(path, 'utf8'))]).toEqual([path])
  })
})
