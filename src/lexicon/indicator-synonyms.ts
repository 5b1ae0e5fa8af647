import type { IndicatorRow } from './indicator-row.ts'
import { ECONOMY_INDICATORS } from './indicators-economy.ts'
import { GOVERNANCE_INDICATORS } from './indicators-governance.ts'
import { LIFE_INDICATORS } from './indicators-life.ts'
import { words } from './words.ts'

/** One thing that documents count or measure under several names. */
export interface IndicatorSynonyms {
  /** The name a comparison shows when it explains itself. */
  readonly concept: string
  /** Names that always mean the concept; the concept's own name is one of them. */
  readonly words: readonly string[]
  /** Names that usually mean it: an alignment through one is doubtful. */
  readonly loose?: readonly string[]
  /** Words of the sentence beside which a loose name surely means it: 账号 beside 新媒体. */
  readonly anchors?: readonly string[]
}

/** 研发经费投入强度 is mostly spelt out: R&D经费支出占GDP的比重 and every other way to say research, spending, output and share. */
const RESEARCH = words('研发 R&D 研究与试验发展 科学研究与试验发展 研究与开发')
const SPENT = words('投入 支出 经费 费用 经费投入 经费支出 资金投入 资金')
const OUTPUT = words('地区生产总值 GDP 生产总值 国内生产总值 地区GDP')
const SHARE = words('比重 的比重 比例 的比例')
const combine = (...parts: readonly (readonly string[])[]): string[] =>
  parts.reduce<string[]>((starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)), [''])
const RESEARCH_INTENSITY: IndicatorSynonyms = {
  concept: '研发经费投入强度',
  words: [
    ...combine(RESEARCH, words('经费投入 投入 经费'), ['强度']),
    ...words('研发强度 R&D强度'),
    ...combine(RESEARCH, SPENT, ['占'], OUTPUT, SHARE),
  ].flatMap((name) => [name, `全社会${name}`]),
}

/** Names for the same indicator across documents; a user's aliases come before them. */
export const INDICATOR_SYNONYMS: readonly IndicatorSynonyms[] = [
  RESEARCH_INTENSITY,
  ...[...GOVERNANCE_INDICATORS, ...ECONOMY_INDICATORS, ...LIFE_INDICATORS].map(fromRow),
]

function fromRow([concept, others = '', loose = '', anchors = '']: IndicatorRow): IndicatorSynonyms {
  return { concept, words: [concept, ...words(others)], loose: words(loose), anchors: words(anchors) }
}
