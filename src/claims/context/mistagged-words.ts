import { CURRENCY_NAMES } from '../../lexicon/clause-words.ts'
import { NOUN_VERBS } from '../../lexicon/verbs.ts'
import { isVerb } from './chunk.ts'
import type { FittingRefinement } from './fitting-refinements.ts'
import type { Refinement } from './refinement.ts'
import { as } from './refinement.ts'

/** 希望 + 由民间取得: what is wished or thought governs no figure, unless it is counted or owned itself. */
const attitude: Refinement = (chunk, before) =>
  before?.kind === 'quantity' || before?.kind === 'of' || before?.text === '有' ? null : as(chunk, 'adverb')

/** 面积 + 只有 + 20公顷: before a figure it is a verb, but not after one: 增长只有2%. */
const existence: Refinement = (chunk, before) => (before?.kind === 'change' ? null : as(chunk, 'level'))

/** 五个 + 面向: a side of something where it is counted. */
const facet: Refinement = (chunk, before, after) =>
  before?.kind === 'quantity' && (after === undefined || FACET_ENDS.has(after.kind)) ? as(chunk, 'noun') : null
const FACET_ENDS: ReadonlySet<string> = new Set(['of', 'break', 'pause', 'particle'])

/** 年度新兴 + 计划 + 700亿元, 更新 + 计划: a noun that is named more closely or ends its phrase. */
const scheme: Refinement = (chunk, before, after) => {
  if (OF_THINGS.has(before?.text ?? '')) return null
  const named = before?.kind === 'adjective' || before?.pos === 'b'
  const ends =
    (after === undefined || PHRASE_ENDS.has(after.kind)) &&
    (before?.kind === 'noun' || NOUN_VERBS.has(before?.text ?? ''))
  return ends || POINTED.has(before?.text ?? '') || (named && after?.kind === 'quantity') ? as(chunk, 'noun') : null
}
/** 20个村整村推进 + 计划: behind these it names what is done to the things counted. */
const OF_THINGS = new Set(['推进', '项目'])
const POINTED = new Set(['该', '此', '此项', '这项', '这个', '该项', '上述', '有关'])
const PHRASE_ENDS: ReadonlySet<string> = new Set(['of', 'break', 'pause', 'coordinator'])

/** 服务的 + 增长 + 是, 经济 + 增长 + 预测: after 的 and before a verb it is what a level is stated of. */
const nominalChange: Refinement = (chunk, before, after) => {
  if (chunk.text.length === 1 || chunk.text.endsWith('于')) return null
  const owned = before?.kind === 'of' && after?.kind === 'level'
  return owned || (before?.kind === 'noun' && FORECASTS.has(after?.text ?? '')) ? as(chunk, 'noun') : null
}
const FORECASTS = new Set(['预测', '预估', '预期', '目标'])

const DIRECTION = /(?:起来|出来|下来|上来|下去|过来|回来)$/

/** 团结起来: four characters that end in a direction are what is done. */
const directed: Refinement = (chunk) => (DIRECTION.test(chunk.text) ? as(chunk, 'weak-verb') : null)

/** 竞争力 + 约 + 在第四名: no level before a preposition. */
const roughly: Refinement = (chunk, _, after) => (after?.text === '在' ? as(chunk, 'adverb') : null)

/** 年龄 + 是 + 在35岁以下 */
const stateOf: Refinement = (chunk, before) => (before?.text === '是' ? as(chunk, 'level') : null)

/** 出售 + 这3座大楼: what is done to what is pointed at. */
const deed: Refinement = (chunk, _, after) =>
  chunk.kind === 'noun' && after !== undefined && DEMONSTRATIVES.has(after.text) ? as(chunk, 'weak-verb') : null
const DEMONSTRATIVES = new Set(['这', '那', '该', '这些', '该等', '上述'])

/** 原 + 属: before a verb it says when. */
const once: Refinement = (chunk, _, after) => (isVerb(after) ? as(chunk, 'adverb') : null)

/** 发行 + 一次: how often something is done. */
const oftenness: Refinement = (chunk, before) => (isVerb(before) ? as(chunk, 'adverb') : null)

/** 两次 + 免费 + 健检, 两个 + 额外 + 学位: part of what is counted; persons do something for nothing. */
const gratis: Refinement = (chunk, before, after) =>
  after?.kind === 'noun' && before?.kind === 'quantity' && (chunk.text === '额外' || /[次场项种类]$/.test(before.text))
    ? as(chunk, 'adjective')
    : null

/** 就业 + 不足 + 率 */
const shortfall: Refinement = (chunk, _, after) => (/^率(?!先|领)/.test(after?.text ?? '') ? as(chunk, 'noun') : null)

/** 已 + 核贷 + 300件: an unknown word between an adverb of time or a modal and a figure is what is done. */
const unknownDeed: Refinement = (chunk, before, after) =>
  SINCE.has(before?.text ?? '') && after?.text.endsWith('人') === false ? as(chunk, 'verb') : null
const SINCE = new Set(
  '已 已经 迄今已 至今已 曾 曾经 将 并 另 再 陆续 先后 累计 可以 可 能 能够 会 必须 须 应'.split(' '),
)

/** 处 + 新台币 + 3万元: a fine before its currency. */
const finingInCurrency: Refinement = (chunk, _, after) =>
  after !== undefined && CURRENCY_NAMES.has(after.text) ? as(chunk, 'verb') : null

/** 延长 + 期间 + 不得: what a limit is set to. */
const stretchOfTime: Refinement = (chunk, before, after) =>
  (before?.kind === 'change' || before?.kind === 'weak-verb') && LIMITS.has(after?.text ?? '')
    ? as(chunk, 'noun')
    : null
const LIMITS = new Set(['不得', '不可', '不应', '最长', '以', '为'])

/** 明 + 年度 */
const fiscalYear: Refinement = (chunk, before, after) =>
  after?.text === '年度' || before?.text === '明' ? as(chunk, 'time') : null

/** ，指 + 实收资本额: says what a word means. */
const meaning: Refinement = (chunk, before) => (before?.text === '，' ? as(chunk, 'level') : null)

const ATTITUDES = '希望 期望 期盼 盼望 冀望 可能 相信 认为 预料 预估 估计 预测'.split(' ')

/** What the neighbours of a word show where its tag misleads, each with what alone it is about. */
export const MISTAGGED_WORDS: readonly FittingRefinement[] = [
  [attitude, { words: ATTITUDES }],
  [existence, { words: ['只有', '既有', '尚有'], beforeQuantity: true }],
  [facet, { words: ['面向'] }],
  [scheme, { words: ['计划'] }],
  [nominalChange, { kind: 'change' }],
  [deed, { tag: 'vn' }],
  [once, { words: ['原'] }],
  [oftenness, { words: ['一次', '两次', '多次'] }],
  [gratis, { words: ['免费', '额外'] }],
  [shortfall, { words: ['不足'] }],
  [finingInCurrency, { words: ['处', '并处', '科', '科处'] }],
  [stretchOfTime, { words: ['期间'] }],
  [fiscalYear, { words: ['明', '年度'] }],
  [meaning, { words: ['指'] }],
  [unknownDeed, { tag: 'x', beforeQuantity: true }],
  [directed, { kind: 'noun', length: 4 }],
  [roughly, { words: ['约'] }],
  [stateOf, { words: ['在'], beforeQuantity: true }],
]
