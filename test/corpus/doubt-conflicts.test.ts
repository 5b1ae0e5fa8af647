import { expect, test } from 'vitest'
import { alignClaims } from '../../src/corpus/align-claims.ts'
import { doubtConflicts } from '../../src/corpus/doubt-conflicts.ts'
import type { Claim } from '../../src/model/claim.ts'
import { makeRecord } from './make-record.ts'

const JOBS = { subject: '城镇新增就业', unit: '人', predicate: '新增', kind: 'count' } as const

/** The doubts of each figure, in the order of the rows. */
function doubts(...claims: readonly Partial<Claim>[]): Record<string, readonly string[]> {
  const told = claims.map((claim, index) => ({
    ...JOBS,
    sentence: { index, text: `城镇新增就业${claim.text ?? ''}。` },
    ...claim,
  }))
  const indicators = doubtConflicts(alignClaims([makeRecord('a', { claims: told })]))
  return Object.fromEntries(
    indicators.flatMap(({ mentions }) => mentions.map(({ claim, doubts }) => [claim.text, doubts] as const)),
  )
}

test('two different figures of one document put each other in doubt', () => {
  expect(doubts({ text: '5.1万人', value: 51000 }, { text: '6.2万人', value: 62000 })).toEqual({
    '5.1万人': ['also 6.2万人 新增'],
    '6.2万人': ['also 5.1万人 新增'],
  })
})

test('the one that names the whole place stays sure', () => {
  const whole = { text: '5万人', value: 50000, sentence: { index: 0, text: '全市城镇新增就业5万人。' } }
  expect(doubts(whole, { text: '2万人', value: 20000 })).toEqual({ '5万人': [], '2万人': ['also 5万人 新增'] })
})

test('the frame is looked for before the figure itself, not before the same digits inside another', () => {
  const sentence = { index: 0, text: '培训15万人，全市城镇新增就业5万人。' }
  const trained = { text: '15万人', value: 150000, subject: '职工', predicate: '培训', sentence }
  expect(doubts(trained, { text: '5万人', value: 50000, sentence }, { text: '2万人', value: 20000 })).toMatchObject({
    '5万人': [],
    '2万人': ['also 5万人 新增'],
  })
})

test('a threshold and the figure that has crossed it agree', () => {
  expect(doubts({ text: '超5万人', value: 50000, bound: 'over' }, { text: '5.3万人', value: 53000 })).toEqual({
    超5万人: [],
    '5.3万人': [],
  })
})

test('far above the goal of the document stands a figure of several years', () => {
  const goal = { text: '5万人以上', value: 50000, modality: 'planned' } as const
  expect(doubts({ text: '27万人', value: 270000 }, { text: '5.4万人', value: 54000 }, goal)).toEqual({
    '27万人': ['the goal is 5万人 新增（计划）'],
    '5.4万人': [],
    '5万人以上': [],
  })
})
