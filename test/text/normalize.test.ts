import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Document } from '../../src/model/document.ts'
import { normalize } from '../../src/text/normalize.ts'
import { replay } from '../../src/text/repairs.ts'
import { sourceOf } from '../source-of.ts'
import { oddText } from './arbitraries.ts'
import { sharedData } from './shared-data.ts'

/** Scraps of text as they come damaged: each provokes at least one fix. */
const SCRAPS = [
  '鄉(xiāng)鎮(zhèn)',
  '著力',
  '２０２４年',
  '改革,创新',
  '(试点)',
  '「街鄉吹哨」',
  '𠮷林',
  '⽣活',
  '\u200b',
  '&ldquo;两个清单&rdquo;',
  '</p>',
  '**要点**',
  '\n\n## 一、总则\n',
  '　　',
  ' ',
  '\r\n',
  '“好！”他说。',
  '……',
  '报(bao)(bao)',
  '责编：王小芳',
  '\n2024年3月1日',
  '。',
  '二○二四年',
  '[1]',
  '> ',
  '| a | b |',
]
const damagedText = fc.oneof(
  oddText,
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 20 }).map((scraps) => scraps.join('')),
)

function expectLaws(source: string, document: Document): void {
  expect(replay(source, document.repairs)).toBe(document.text)
  const points = [...source]
  for (const { span, raw } of document.repairs) expect(points.slice(span.start, span.end).join('')).toBe(raw)
  let covered = 0
  for (const { start, end, index } of document.sentences) {
    expect(document.text.slice(covered, start).trim()).toBe('')
    expect(document.sentences[index]?.start).toBe(start)
    const { span, raw, text } = document.locate(start, end)
    expect(points.slice(span.start, span.end).join('')).toBe(raw)
    expect(text).toBe(document.text.slice(start, end))
    covered = end
  }
  expect(document.text.slice(covered).trim()).toBe('')
}

describe('normalize', () => {
  test.each(['simplified', 'traditional', 'keep'] as const)('keeps its laws on damaged text, script %s', (script) => {
    fc.assert(
      fc.property(damagedText, (text) => expectLaws(text, normalize(sourceOf(text), { script }))),
      { numRuns: 600 },
    )
  })

  test('returns an empty document for an empty text', () => {
    const document = normalize(sourceOf(''))
    expect(document).toMatchObject({ text: '', sentences: [], script: 'none', repairs: [], warnings: [] })
  })

  test('leaves clean simplified text alone', () => {
    const text = '关于推进清风镇数字治理的通知\n各村、社区：\n一、总体要求。到2025年，办结率达到98.5%以上。'
    const document = normalize(sourceOf(text))
    expect(document.text).toBe(text)
    expect(document.repairs).toEqual([])
  })

  test('names the fixes by kind in the order of the source', () => {
    const { text, repairs } = normalize(sourceOf('鄉(xiāng)鎮(zhèn)幹部,著力減負。\n'))
    expect(text).toBe('乡镇干部，着力减负。')
    expect(repairs.map(({ kind, raw }) => [kind, raw])).toEqual([
      ['gloss', '(xiāng)'],
      ['gloss', '(zhèn)'],
      ['punctuation', ','],
      ['space', '\n'],
      ['script', ''],
    ])
  })

  const real = sharedData('corpus/real')
  test.skipIf(real === null)('keeps its laws on real documents (skipped where they are absent)', () => {
    for (const name of readdirSync(real as string)) {
      if (!name.endsWith('.txt')) continue
      const text = readFileSync(join(real as string, name), 'utf8')
      expectLaws(text, normalize(sourceOf(text)))
    }
  })
})
