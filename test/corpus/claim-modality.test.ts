import { expect, test } from 'vitest'
import { claimContexts } from '../../src/corpus/claim-context.ts'
import { claimModality } from '../../src/corpus/claim-modality.ts'
import type { Claim } from '../../src/model/claim.ts'
import { makeClaim } from './make-record.ts'

function read(text: string, figure: string, modality: Claim['modality'], from: string | null = null, year = 2023) {
  const period = from === null ? null : { text: from, from, to: null }
  const claim = makeClaim('c', { text: figure, modality, period, sentence: { index: 0, text } })
  return claimModality(claim, claimContexts([claim]).get(claim), year)
}

test.each([
  ['预计全年生产总值增长4.5%，物价平稳。', '4.5%', 'planned', 'achieved'],
  ['预计今年生产总值增长4.5%。', '4.5%', 'planned', 'planned'],
  ['去年，未能完成年初目标，其中投资下降1.5%。', '1.5%', 'planned', 'achieved'],
  ['财政收入由2017年的30亿元增加到52亿元。', '52亿元', 'planned', 'achieved'],
  ['力争财政收入由2017年的30亿元增加到52亿元。', '52亿元', 'planned', 'planned'],
  ['主要预期目标是：生产总值增长6%。', '6%', 'achieved', 'planned'],
  ['城镇登记失业率控制在4%以内。', '4%以内', 'achieved', 'open'],
  ['预计城镇登记失业率控制在4%以内。', '4%以内', 'achieved', 'achieved'],
  ['各镇要建成驿站2个。', '2个', 'required', 'required'],
] as const)('%s', (text, figure, modality, expected) => {
  expect(read(text, figure, modality)).toBe(expected)
})

test('a figure of a year after the document is a plan', () => {
  expect(read('建成步道12条。', '12条', 'achieved', '2025')).toBe('planned')
  expect(read('建成步道12条。', '12条', 'achieved', '2022')).toBe('achieved')
})
