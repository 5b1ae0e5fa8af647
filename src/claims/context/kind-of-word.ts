import { ADVERBS, COORDINATORS, CURRENCY_NAMES, NOUNS, PREPOSITIONS, SCOPES, TIME_WORDS } from '../../lexicon/clause-words.ts'
import { ACTION_VERBS, CHANGE_NOUNS, DOWN_VERBS, LEVEL_VERBS, UP_VERBS } from '../../lexicon/verbs.ts'
import type { ChunkKind } from './chunk.ts'

const BREAKS = new Set('，；：。！？（）()“”‘’「」『』《》,;:!?—…')

/** What a word does around a figure: by the lexicon, failing that by its tag (jieba's set). */
export function kindOfWord(word: string, pos: string): ChunkKind {
  if (word === '、') return 'pause'
  if (word.startsWith('每') && word.length < 5 && pos !== 'r') return 'time'
  if (word.trim() === '' || CURRENCY_NAMES.has(word)) return 'particle'
  if (BREAKS.has(word[0] as string)) return 'break'
  if (word === '的' || word === '之') return 'of'
  if (SCOPES.has(word)) return 'scope'
  if (TIME_WORDS.has(word)) return 'time'
  if (CHANGE_NOUNS.has(word) || NOUNS.has(word)) return 'noun'
  if (UP_VERBS.has(word) || DOWN_VERBS.has(word)) return 'change'
  if (LEVEL_VERBS.has(word)) return 'level'
  if (ADVERBS.has(word)) return 'adverb'
  if (ACTION_VERBS.has(word)) return 'verb'
  if (PREPOSITIONS.has(word)) return 'preposition'
  if (COORDINATORS.has(word)) return 'coordinator'
  if (word.length === 4 && pos[0] !== 'n' && ACTION_VERBS.has(word.slice(2))) return 'verb'
  if (pos === 'f' && !ORIENTATION.test(word)) return 'noun'
  return KIND_OF_POS[pos] ?? KIND_OF_POS[pos[0] as string] ?? 'noun'
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

