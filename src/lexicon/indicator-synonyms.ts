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

/** 研发经费投入强度 is mostly spelt out: R&D经费支出占GDP比重 and every other pairing of these two. */
const RESEARCH = words('研发投入 研发经费 R&D经费 研究与试验发展经费')
const SPENT = ['', '投入', '支出']
const OF_OUTPUT = words('占地区生产总值比重 占地区生产总值的比重 占GDP比重 占GDP的比重 占生产总值比重 占生产总值的比重')
const RESEARCH_INTENSITY: IndicatorSynonyms = {
  concept: '研发经费投入强度',
  words: [
    ...words('研发经费投入强度 研发投入强度 R&D经费投入强度 R&D投入强度 研究与试验发展经费投入强度'),
    ...RESEARCH.flatMap((research) => SPENT.flatMap((spent) => OF_OUTPUT.map((of) => research + spent + of))),
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
