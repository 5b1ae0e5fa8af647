import { describe, expect, test } from 'vitest'
import type { Metadata } from '../../src/model/document.ts'
import { normalize } from '../../src/text/normalize.ts'
import { sourceOf } from '../source-of.ts'
import { readCases } from './cases.ts'

describe('metadata of a document', () => {
  test.each(readCases<Metadata>('metadata'))('$label: $input', ({ input, expect: expected }) => {
    expect(normalize(sourceOf(input)).metadata).toEqual(expected)
  })

  test('title and date that came with the source win over the text', () => {
    const source = sourceOf('随州市政府工作报告\n（2023年1月4日）\n各位代表：', { title: '报告', date: '2022' })
    expect(normalize(source).metadata).toMatchObject({ title: '报告', date: '2022', place: null })
  })

  test('is found whatever the script of the text', () => {
    const { text, metadata, sentences } = normalize(sourceOf('關於開展農村排查的通知\n各鄉鎮：\n請遵照執行。'), {
      script: 'keep',
    })
    expect(metadata.title).toBe('关于开展农村排查的通知')
    expect(text.slice(0, 3)).toBe('關於開')
    expect(sentences[0]?.section).toBe('title')
  })

  test('is in simplified script for a traditional document', () => {
    const { title, date } = normalize(
      sourceOf('關於開展農村排查的通知\n各鄉鎮：\n請遵照執行。\n隨縣人民政府辦公室\n2024年3月1日'),
    ).metadata
    expect({ title, date }).toEqual({ title: '关于开展农村排查的通知', date: '2024-03-01' })
  })
})
