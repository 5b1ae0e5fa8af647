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

/** 年度新兴 + 计划 + 700亿元: a noun that is named more closely. */
const scheme: Refinement = (chunk, before) =>
  before?.kind === 'adjective' || before?.pos === 'b' ? as(chunk, 'noun') : null

/** 服务的 + 增长 + 是: after 的 and before a verb it is what a level is stated of. */
const nominalChange: Refinement = (chunk, before, after) =>
  before?.kind === 'of' && after?.kind === 'level' && chunk.text.length > 1 ? as(chunk, 'noun') : null

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

/** 两次 + 免费 + 健检: it names what is counted by the time or item. */
const gratis: Refinement = (chunk, before, after) =>
  after?.kind === 'noun' && /[次场项种类]$/.test(before?.text ?? '') ? as(chunk, 'adjective') : null

const ATTITUDES = '希望 期望 期盼 盼望 冀望 可能 相信 认为 预料 预估 估计 预测'.split(' ')

/** What the neighbours of a word show where its tag misleads, each with what alone it is about. */
export const MISTAGGED_WORDS: readonly FittingRefinement[] = [
  [attitude, { words: ATTITUDES }],
  [existence, { words: ['只有', '既有', '尚有'], beforeQuantity: true }],
  [facet, { words: ['面向'] }],
  [scheme, { words: ['计划'], beforeQuantity: true }],
  [nominalChange, { kind: 'change' }],
  [deed, { tag: 'vn' }],
  [once, { words: ['原'] }],
  [oftenness, { words: ['一次', '两次', '多次'] }],
  [gratis, { words: ['免费'] }],
  [directed, { kind: 'noun', length: 4 }],
  [roughly, { words: ['约'] }],
  [stateOf, { words: ['在'], beforeQuantity: true }],
]
