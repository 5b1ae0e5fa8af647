import { DETERMINERS } from '../../lexicon/clause-words.ts'
import { ACTION_VERBS, HOLDING_VERBS, NOUN_VERBS } from '../../lexicon/verbs.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { isVerb } from './chunk.ts'
import { fittingRefinements } from './fitting-refinements.ts'
import { MISTAGGED_WORDS } from './mistagged-words.ts'
import { VERBAL } from './opening-verb.ts'
import {
  comparison,
  cutComparison,
  fieldWithVerb,
  funding,
  nounWithChange,
  rateCut,
  shareNoun,
  unknown,
  verbWithObject,
  wordWithLevel,
} from './recut-words.ts'
import type { Refinement } from './refinement.ts'
import { as, cut, saidOfFigure } from './refinement.ts'

/** Chunks as their neighbours show them: of another kind, or split in two; the chunks themselves if they show nothing. */
export function refineChunks(chunks: readonly Chunk[]): readonly Chunk[] {
  let refined: Chunk[] | undefined
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk
    const parts = refine(chunk, refined === undefined ? chunks[i - 1] : refined.at(-1), chunks[i + 1])
    if (parts === null) {
      refined?.push(chunk)
      continue
    }
    refined ??= chunks.slice(0, i)
    for (const part of parts) refined.push(part)
  }
  return refined ?? chunks
}

function refine(chunk: Chunk, before: Chunk | undefined, after: Chunk | undefined): Chunk[] | null {
  for (const refinement of refinementsOf(chunk, after)) {
    const parts = refinement(chunk, before, after)
    if (parts !== null) return parts
  }
  return null
}

/** 每 with the number and classifier of a base; 每届 and 每年 are bases themselves. */
const EACH = /^(?:每[十百千万亿]{0,2}|[十百千万亿]{1,2})[个名位家户所座条项件台辆处]?$/

/** 每 + 乡镇: the base of a rate stands outside the clause like a time. */
const rateBase: Refinement = (chunk, before) =>
  before !== undefined && (before.kind === 'time' || before.text[0] === '每') && EACH.test(before.text)
    ? as(chunk, 'time')
    : null

/** 调整 + 为: a verbal noun before a verb of level is its verb. */
const verbOfLevel: Refinement = (chunk, _, after) =>
  (after?.kind === 'level' && '为到至'.includes(after.text)) || (after?.text === '在' && chunk.text === '调控')
    ? as(chunk, 'weak-verb')
    : null

/** What 将 stands before when it means the future; before anything else it disposes of an object. */
const ACTS: ReadonlySet<ChunkKind> = new Set(['verb', 'weak-verb', 'change', 'level', 'adverb', 'preposition', 'break'])

const disposition: Refinement = (chunk, _, after) =>
  after !== undefined && !ACTS.has(after.kind) && !REACHES.test(after.text) ? as(chunk, 'preposition') : null
const REACHES = /^(?:[高多]?达|超|突破|逾)/

/** Tags of adverbs that are as often nouns. */
const ENDS_AS_NOUN = /^(?:ad|n|vn)$/

/** 的 + 努力, 两个 + 重点: an adverb that ends the clause after 的 or a number is a noun. */
const effort: Refinement = (chunk, before, after) =>
  (before?.kind === 'of' || before?.kind === 'quantity') &&
  (after === undefined || after.kind === 'break') &&
  ENDS_AS_NOUN.test(chunk.pos)
    ? as(chunk, 'noun')
    : null

/** 失业率 + 在5%以下 */
const RATE = /(?:率|比重|比例|增速|涨幅)$/

/** 控制 + 在: a level only after verbs that hold one. */
const holding: Refinement = (chunk, before, after) => {
  if (before === undefined) return null
  // Taggers glue what holds to the word before it: 率控制, 始终保持.
  const held = HOLDING_VERBS.has(before.text) || HOLDING_VERBS.has(before.text.slice(-2)) || before.text.endsWith('均')
  return held || (after?.kind === 'quantity' && RATE.test(before.text)) ? as(chunk, 'level') : null
}

/** How long something is held: 始终保持 in 70%以上. */
const LASTING = new Set(['始终', '持续', '继续', '一直', '长期', '总体', '基本', '连年', '稳定'])

const lastingHold: Refinement = (chunk) =>
  HOLDING_VERBS.has(chunk.text.slice(2)) && LASTING.has(chunk.text.slice(0, 2))
    ? cut(chunk, 2, 'adverb', 'level')
    : null

/** 集体经济 + 组织: a body, where nouns that name one stand before it. */
const body: Refinement = (chunk, before) =>
  before !== undefined && BODY_KINDS.test(before.text) ? as(chunk, 'noun') : null
const BODY_KINDS = /(?:经济|合作|社会|党|民间|中介|行业|自治|国际|群团|妇女)$/

/** 低 + 能耗: a verb of change of one character is an adjective before a noun. */
const adjective: Refinement = (chunk, _, after) =>
  chunk.text.length === 1 && after?.kind === 'noun' ? as(chunk, 'adjective') : null

/** 公开招聘, 联合开展: before another verb they say how it is done. */
const manner: Refinement = (chunk, _, after) =>
  after !== undefined && (isVerb(after) || ACTION_VERBS.has(after.text)) ? as(chunk, 'adverb') : null

/** 加快 + 4个园区: what is done to things that are counted. */
const hastening: Refinement = (chunk, _, after) => (/[%点]$/.test(after?.text ?? '') ? null : as(chunk, 'verb'))

/** 省 + 20项工程: whose they are. */
const owner: Refinement = (chunk) => as(chunk, 'scope')

/** 板凳 + 会 + 20场: what taggers take for auxiliaries or prepositions, which stand before no number. */
const nameEnding: Refinement = (chunk, before) => (before?.kind === 'noun' ? as(chunk, 'noun') : null)

/** ，当中人手开支: of the things named before. */
const among: Refinement = (chunk, before) => (before?.kind === 'break' ? as(chunk, 'scope') : null)

/** 人口 + 整体 + 迈进: an adverb before a verb. */
const wholly: Refinement = (chunk, _, after) =>
  after !== undefined && VERBAL.has(after.kind) && !NOUN_VERBS.has(after.text) ? as(chunk, 'adverb') : null

/** 4个岗位 + 无人 + 达到: who does what follows; before 抚养 it begins a name. */
const nobody: Refinement = (chunk, _, after) => (after?.text === '抚养' ? null : as(chunk, 'adverb'))

/** 县中 after a number of counties is no school. */
const placeField: Refinement = (chunk, before) =>
  before !== undefined && before.kind !== 'break' ? cut(chunk, 1, 'noun', 'particle') : null

/** 处 + 五百元罚款 */
const fining: Refinement = (chunk) => as(chunk, 'verb')

/** 争取 + 资金: a verb unless it stands before one. */
const striving: Refinement = (chunk, _, after) =>
  after !== undefined && (STRIVEN_FOR.has(after.kind) || DETERMINERS.has(after.text)) ? as(chunk, 'verb') : null
const STRIVEN_FOR: ReadonlySet<ChunkKind> = new Set(['noun', 'adjective', 'quantity'])

/** 因地制宜 + 培育: a set phrase before a verb says how. */
const setPhrase: Refinement = (chunk, _, after) =>
  after?.kind === 'verb' && /^[il]$/.test(chunk.pos) && IDIOM.test(chunk.text) ? as(chunk, 'adverb') : null
const IDIOM = /^因地|宜$|^[一千百万]|[施续]$/

/** After these 排名 is a noun. */
const RANKS = new Set(['从', '由', '居', '位居', '位列', '列', '升至', '上升', '跃升', '跃居', '提升', '为', '稳居'])

const ranking: Refinement = (chunk, _, after) =>
  as(chunk, after !== undefined && (RANKS.has(after.text) || after.kind === 'adverb') ? 'noun' : 'level')

/** 常态 + 化: an adverb unless a noun follows. */
const suffix: Refinement = (chunk, before, after) =>
  before?.kind === 'noun' ? as(chunk, after?.kind === 'noun' ? 'noun' : 'adverb') : null

/** 由 + 现行 + 60%: when the figure held. */
const former: Refinement = (chunk, before, after) =>
  (after?.kind === 'quantity' || after?.kind === 'of') && before?.kind === 'preposition' ? as(chunk, 'time') : null

/** 降 + 至今 + 年: what taggers make of 至 + 今年. */
const thisYear: Refinement = (chunk, before, after) => {
  if (chunk.text === '年') return before?.text === '今' ? as(chunk, 'time') : null
  return after?.text === '年' && before?.kind !== 'break' ? cut(chunk, 1, 'level', 'time') : null
}

/** 调 + 高为 + 7000元 */
const shifting: Refinement = (chunk, before, after) => {
  if (chunk.text === '调') return /^[高低]为$/.test(after?.text ?? '') ? as(chunk, 'change') : null
  return before?.text === '调' ? as(chunk, 'level') : null
}

/** 代表 + 三分之二以上: what a share is held of. */
const representing: Refinement = (chunk, before, after) =>
  before?.kind !== 'noun' && SHARE.test(after?.text ?? '') ? as(chunk, 'verb') : null
const SHARE = /分之|%/

/** 过半数 + 同意: what a share of those entitled does. */
const vote: Refinement = (chunk, before) => (before?.kind === 'quantity' ? as(chunk, 'verb') : null)

/** 期限 + 在三个月以上: a limit makes it the level of the noun before. */
const limited: Refinement = (chunk, before, after) =>
  before?.kind === 'noun' && LIMIT.test(after?.text ?? '') ? as(chunk, 'level') : null
const LIMIT = /(?:以[上下]|左右|之间)$/

/** In the order they are tried, each with what alone it is about. */
const refinementsOf = fittingRefinements([
  [cutComparison, { kind: 'noun' }],
  [lastingHold, { length: 4 }],
  [body, { words: ['组织'] }],
  [manner, { words: ['公开', '联合'] }],
  [rateCut, { kind: 'noun' }],
  [rateBase, { kind: 'noun' }],
  [verbOfLevel, { tag: 'vn' }],
  [shareNoun, { words: ['占', '比', '比较', '重要'] }],
  [disposition, { words: ['将'] }],
  [effort, { kind: 'adverb' }],
  [holding, { words: ['在'] }],
  [limited, { words: ['在'], beforeQuantity: true }],
  [vote, { words: ['投票', '同意', '通过', '出席', '赞成', '提议', '反对'] }],
  [representing, { words: ['代表'], beforeQuantity: true }],
  [former, { words: ['现有', '现行', '现时', '原先', '原定', '原本', '原来', '目前', '预期'] }],
  [thisYear, { words: ['至今', '年'] }],
  [shifting, { words: ['调', '高为', '低为'] }],
  ...MISTAGGED_WORDS,
  [adjective, { kind: 'change' }],
  [hastening, { words: ['加快'], beforeQuantity: true }],
  [striving, { words: ['争取'] }],
  [fining, { words: ['处', '并处', '处以', '并处以', '罚'], beforeQuantity: true }],
  [owner, { words: '省市县区州镇', beforeQuantity: true }],
  [placeField, { words: ['省中', '市中', '县中', '区中'] }],
  [fieldWithVerb, { words: ['中有'] }],
  [among, { words: ['当中'] }],
  [comparison, { tag: 'x' }],
  [comparison, { words: ['较前年'] }],
  [wholly, { words: ['整体', '总体'] }],
  [nobody, { words: ['无人'] }],
  [saidOfFigure, { words: ['满', '首个', '头', '最高', '最低', '最长', '最短', '最大', '最小'], beforeQuantity: true }],
  [nameEnding, { words: '会地令所', beforeQuantity: true }],
  [funding, { words: ['财政投入'] }],
  [setPhrase, { kind: 'noun', length: 4 }],
  [ranking, { words: ['排名'] }],
  [suffix, { words: '化' }],
  [verbWithObject, { length: 4 }],
  [nounWithChange, { kind: 'noun', beforeQuantity: true }],
  [wordWithLevel, { beforeQuantity: true }],
  [unknown, { tag: 'x' }],
])
