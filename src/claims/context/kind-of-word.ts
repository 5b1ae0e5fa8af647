import {
  ADVERBS,
  COORDINATORS,
  CURRENCY_NAMES,
  NOUNS,
  PREPOSITIONS,
  SCOPES,
  TIME_WORDS,
} from '../../lexicon/clause-words.ts'
import { ACTION_VERBS, CHANGE_NOUNS, DOWN_VERBS, LEVEL_VERBS, NOUN_VERBS, UP_VERBS } from '../../lexicon/verbs.ts'
import type { ChunkKind } from './chunk.ts'

const BREAKS = new Set('，；：。！？（）()“”‘’「」『』《》,;:!?—…')

/** The lists of the lexicon, the stronger claim on a word first. */
const LISTS: readonly (readonly [ChunkKind, Iterable<string>])[] = [
  ['pause', ['、']],
  ['particle', CURRENCY_NAMES],
  ['of', ['的', '之']],
  ['scope', SCOPES],
  ['time', TIME_WORDS],
  ['noun', CHANGE_NOUNS],
  ['noun', NOUNS],
  ['change', UP_VERBS],
  ['change', DOWN_VERBS],
  ['level', LEVEL_VERBS],
  ['adverb', ADVERBS],
  ['verb', ACTION_VERBS],
  ['preposition', PREPOSITIONS],
  ['coordinator', COORDINATORS],
]
const KIND_OF_LISTED = new Map<string, ChunkKind>()
for (const [kind, list] of LISTS) for (const word of list) if (!KIND_OF_LISTED.has(word)) KIND_OF_LISTED.set(word, kind)

/** What a word does around a figure: by the lexicon, failing that by its tag (jieba's set). */
export function kindOfWord(word: string, pos: string): ChunkKind {
  const first = word[0] as string
  if (first === '每' && word.length < 5 && pos !== 'r') return 'time'
  const listed = KIND_OF_LISTED.get(word)
  if (listed !== undefined) return listed
  if (BREAKS.has(first)) return 'break'
  if (word.trim() === '') return 'particle'
  if (word.length === 4 && ACTION_VERBS.has(word.slice(2)) && actsWhole(word, pos)) return 'verb'
  if (pos === 'f' && !ORIENTATION.test(word)) return 'noun'
  return KIND_OF_POS[pos] ?? KIND_OF_POS[pos[0] as string] ?? 'noun'
}

const MANNERS = new Set('全面 深入 扎实 稳步 积极 大力 综合 统一 集中 规范 提质 清理 整合 升级 更新 统筹'.split(' '))

/** 全面推行 is a verb, 技术创新 and 环境整治 are what is done. */
function actsWhole(word: string, pos: string): boolean {
  return MANNERS.has(word.slice(0, 2)) || (pos[0] !== 'n' && !NOUN_VERBS.has(word.slice(2)))
}

/** Words of place and direction; the tag is also given to 初中 and the like. */
const ORIENTATION = /^[以之中上下前后内外里间左右其]/

const KIND_OF_POS: Readonly<Record<string, ChunkKind>> = {
  v: 'weak-verb',
  vn: 'noun',
  vd: 'adverb',
  a: 'adjective',
  an: 'noun',
  ad: 'adverb',
  d: 'adverb',
  p: 'preposition',
  c: 'coordinator',
  u: 'particle',
  uj: 'of',
  y: 'particle',
  e: 'particle',
  r: 'adverb',
  t: 'time',
  z: 'adjective',
  zg: 'noun',
  eng: 'noun',
  f: 'particle',
}
