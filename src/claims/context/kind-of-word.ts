import {
  ADJECTIVES,
  ADVERBS,
  COORDINATORS,
  CURRENCY_NAMES,
  NOUNS,
  POINT_OPENERS,
  PREPOSITIONS,
  SCOPES,
  TIME_WORDS,
} from '../../lexicon/clause-words.ts'
import {
  ACTION_VERBS,
  CHANGE_NOUNS,
  DOWN_VERBS,
  LEVEL_VERBS,
  MONEY_NOUNS,
  NOUN_VERBS,
  UP_VERBS,
} from '../../lexicon/verbs.ts'
import { WordTable } from '../../lexicon/word-table.ts'
import { characterSet } from '../../text/character-set.ts'
import type { ChunkKind } from './chunk.ts'

const BREAKS = '，；：。！？（）()“”‘’「」『』《》,;:!?—…'

/** The lists of the lexicon, the stronger claim on a word first. */
const LISTS: readonly (readonly [ChunkKind, Iterable<string>])[] = [
  ['pause', ['、']],
  ['break', POINT_OPENERS],
  ['particle', CURRENCY_NAMES],
  ['of', ['的', '之']],
  ['scope', SCOPES],
  ['time', TIME_WORDS],
  ['noun', CHANGE_NOUNS],
  ['noun', NOUNS],
  ['adjective', ADJECTIVES],
  ['change', UP_VERBS],
  ['change', DOWN_VERBS],
  ['level', LEVEL_VERBS],
  ['adverb', ADVERBS],
  ['verb', ACTION_VERBS],
  ['preposition', PREPOSITIONS],
  ['coordinator', COORDINATORS],
]
const KINDS = new Map<string, ChunkKind>()
for (const [kind, list] of LISTS) for (const word of list) if (!KINDS.has(word)) KINDS.set(word, kind)
const KIND_OF_LISTED = new WordTable(KINDS)
const isBreak = characterSet(BREAKS)

/** What a word does around a figure: by the lexicon, failing that by its tag (jieba's set). */
export function kindOfWord(word: string, pos: string): ChunkKind {
  const first = word.charCodeAt(0)
  if (first === EACH && word.length < 5 && pos !== 'r') return 'time'
  const listed = KIND_OF_LISTED.get(word)
  if (listed !== undefined) return listed
  if (isBreak(word, 0)) return 'break'
  if (first <= LAST_SPACE && word.trim() === '') return 'particle'
  if (word.length === 4 && ACTION_VERBS.has(word.slice(2)) && actsWhole(word, pos)) return 'verb'
  if (first === NEWLY && word.length === 3 && ACTION_VERBS.has(word.slice(1))) return 'verb'
  if (pos === 'f' && !ORIENTATION.test(word)) return 'noun'
  return KIND_OF_POS.get(pos) ?? kindOfTag(pos)
}

/** The last space of Unicode; Chinese characters stand behind it. */
const LAST_SPACE = 0x3000
/** 新认定, 新创建: what is newly done. */
const NEWLY = '新'.charCodeAt(0)
const EACH = '每'.charCodeAt(0)

const MANNERS = new Set('全面 深入 扎实 稳步 积极 大力 综合 统一 集中 规范 提质 清理 整合 升级 更新 统筹'.split(' '))

/** 全面推行 and 立案查处 are verbs, 技术创新 and 环境整治 are what is done. */
function actsWhole(word: string, pos: string): boolean {
  const act = word.slice(2)
  const nominal = NOUN_VERBS.has(act) || MONEY_NOUNS.has(act)
  return MANNERS.has(word.slice(0, 2)) || (!nominal && (ACTION_VERBS.has(word.slice(0, 2)) || pos[0] !== 'n'))
}

/** Words of place and direction; the tag is also given to 初中 and the like. */
const ORIENTATION = /^[以之中上下前后内外里间左右其]/

/** The kind of a tag not met before: that of its first letter, else a noun. */
function kindOfTag(pos: string): ChunkKind {
  const kind = KIND_OF_POS.get(pos[0] as string) ?? 'noun'
  KIND_OF_POS.set(pos, kind)
  return kind
}

/** With every tag met so far; the engine has some fifty. A Map, because tags come fresh from the engine and a property is looked up fast only by a string the VM knows. */
const KIND_OF_POS = new Map<string, ChunkKind>(
  Object.entries({
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
  } as const),
)
