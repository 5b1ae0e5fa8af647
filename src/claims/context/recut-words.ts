import { ACTION_VERBS, CHANGE_NOUNS, DOWN_VERBS, NOUN_VERBS, UP_VERBS } from '../../lexicon/verbs.ts'
import type { ChunkKind } from './chunk.ts'
import { kindOfWord } from './kind-of-word.ts'
import type { Refinement } from './refinement.ts'
import { as, cut } from './refinement.ts'

/** 较 with the first character of the word after it: 较首 + 年. */
export const comparison: Refinement = (chunk) =>
  chunk.text.length > 1 && chunk.text[0] === '较'
    ? cut(chunk, 1, 'preposition', kindOfWord(chunk.text.slice(1), 'n'))
    : null

const CHANGES_OBJECT = new Set(['增加', '减少', '降低'])

/** 解决问题 is a verb with its object. */
export const verbWithObject: Refinement = (chunk) => {
  if (chunk.kind === 'time') return null
  const verb = chunk.text.slice(0, 2)
  if (CHANGES_OBJECT.has(verb)) return cut(chunk, 2, 'change', 'noun')
  const rest = chunk.text.slice(2)
  // 立案查处: two verbs, of which neither is the other's object.
  if (ACTION_VERBS.has(rest) && !NOUN_VERBS.has(rest)) return null
  return ACTION_VERBS.has(verb) && (!NOUN_VERBS.has(verb) || verb === '引进') ? cut(chunk, 2, 'verb', 'noun') : null
}

/** 价格上涨 before a figure is a noun with a verb of change. */
export const nounWithChange: Refinement = (chunk) => {
  if (chunk.text.length < 3) return null
  const verb = chunk.text.slice(-2)
  const changes = (UP_VERBS.has(verb) || DOWN_VERBS.has(verb)) && !CHANGE_NOUNS.has(verb)
  return changes ? cut(chunk, chunk.text.length - 2, kindOfWord(chunk.text.slice(0, -2), 'n'), 'change') : null
}

const LEVEL_ENDINGS = new Set('达至占')
const WHOLE_WORDS = new Set([
  '发达',
  '下达',
  '表达',
  '传达',
  '送达',
  '到达',
  '通达',
  '抵达',
  '甚至',
  '以至',
  '乃至',
  '直至',
])

/** 率达 and 已达 before a figure are a noun or adverb with 达, and so is a word taggers do not know with 计: 老年人 + 口计. */
export const wordWithLevel: Refinement = (chunk) => {
  const { text, kind } = chunk
  if (kind === 'level' || kind === 'change' || text.length < 2) return null
  const unknown = chunk.pos === 'x' && text.endsWith('计')
  if (WHOLE_WORDS.has(text) || !(unknown || LEVEL_ENDINGS.has(text.at(-1) as string))) return null
  const stem = text.slice(0, -1)
  return cut(chunk, text.length - 1, stem === '比' ? 'noun' : kindOfWord(stem, 'n'), 'level')
}

/** What taggers leave of 合格率均 and 贷款率控制. */
export const rateCut: Refinement = (chunk) => {
  if (chunk.text[0] !== '率' || chunk.text.length < 2) return null
  const rest = kindOfWord(chunk.text.slice(1), 'n')
  return rest === 'noun' ? null : cut(chunk, 1, 'noun', rest)
}

/** First characters that taggers join to what they do not know: 仍属, 比原. */
const JOINED_ADVERBS = new Set('已仍将并另均曾现')
const DAY_OF_YEAR = new Set('中初底末')

/** 宽减 + 额会 + 由: a statistic with the auxiliary after it. */
const CUT_STATISTIC = /^[额率数量费价值金][会将须应]$/
/** 这 + 是 */
const POINTS = /^[这那此它]是$/
/** 可容纳, but 可办率 */
const MAY = /^可.[^率量额度性型类]$/
/** 新聘 + 30名, 获发 + 5000元 */
const DONE = /^[新获]/
/** 来台, 赴沪: where somebody goes. */
const TRAVELS = /^[来赴返抵驻访][台港澳华京沪粤闽陆]$/
/** What 得 allows: 时 + 得 + 延长. */
const ACTS: ReadonlySet<ChunkKind> = new Set(['verb', 'weak-verb', 'change', 'adverb'])
const PLACE = /^[省市县区乡镇村]$/

/** An unknown word that begins with an adverb or preposition is two: 并 + 匡列, 比 + 原, 占 + 本, 数 + 较, 自 + 年 before 中. */
export const unknown: Refinement = (chunk, before, after) => {
  const { text } = chunk
  if (text.length < 2 || text.length > 3) return null
  const rest = text.slice(1)
  if (JOINED_ADVERBS.has(text[0] as string) || MAY.test(text)) return cut(chunk, 1, 'adverb', kindOfWord(rest, 'v'))
  if (rest === '年' && DAY_OF_YEAR.has(after?.text ?? '')) return cut(chunk, 1, 'preposition', 'time')
  if (text.at(-1) === '是' && (before?.kind === 'noun' || before?.text === '）'))
    return cut(chunk, text.length - 1, 'noun', 'level')
  if (POINTS.test(text) && before?.kind !== 'noun') return cut(chunk, 1, 'adverb', 'level')
  if (CUT_STATISTIC.test(text)) return cut(chunk, 1, 'noun', 'adverb')
  if (rest === '得' && after !== undefined && ACTS.has(after.kind)) return cut(chunk, 1, 'noun', 'adverb')
  if (text.length === 2 && TRAVELS.test(text)) return as(chunk, 'weak-verb')
  if (text.length === 2 && DONE.test(text) && after?.kind === 'quantity') return as(chunk, 'verb')
  if (text.startsWith('时可')) return cut(chunk, 2, 'adverb', kindOfWord(text.slice(2), 'v'))
  if (text[0] === '对' && PLACE.test(rest)) return cut(chunk, 1, 'preposition', 'noun')
  if (text.at(-1) === '较') return cut(chunk, text.length - 1, 'noun', 'preposition')
  if (text[0] === '占' && rest.length === 1) return cut(chunk, 1, 'level', 'adverb')
  return text[0] === '比' && kindOfWord(rest, 'n') === 'noun' ? cut(chunk, 1, 'preposition', 'noun') : null
}

/** What taggers leave of 产量 + 比 + 上年. */
export const cutComparison: Refinement = (chunk, _, after) =>
  after?.kind === 'time' && chunk.text.length === 3 && chunk.text[2] === '比'
    ? cut(chunk, 2, 'noun', 'preposition')
    : null

/** What taggers leave of 占比 and the word after it. */
const CUT_SHARES = new Set(['比', '比达', '比为', '比约', '比超', '比仅', '比较'])

/** Open where a level came from: 收入比由2.1降到1.9. */
const SOURCES = new Set(['由', '从'])

/** 占比 is a noun that taggers cut; 比 before a verb of level ends one. */
export const shareNoun: Refinement = (chunk, before, after) => {
  if (chunk.text === '占' && CUT_SHARES.has(after?.text ?? '')) return as(chunk, 'noun')
  if (chunk.text === '比较' && before?.text === '占') return cut(chunk, 1, 'noun', 'adverb')
  // 比 + 重要 + 达到 is 比重 with 要.
  if (chunk.text === '重要')
    return before?.text === '比' && after?.kind === 'level' ? cut(chunk, 1, 'noun', 'adverb') : null
  if (chunk.text !== '比') return null
  const ends = after?.kind === 'level' || SOURCES.has(after?.text ?? '') || after?.text === '重要'
  return before?.text === '占' || ends ? as(chunk, 'noun') : null
}

/** 120个村 + 中有 + 15个 */
export const fieldWithVerb: Refinement = (chunk) => cut(chunk, 1, 'particle', 'weak-verb')

/** 财政投入 + 资金 */
export const funding: Refinement = (chunk, _, after) => (after?.kind === 'noun' ? cut(chunk, 2, 'noun', 'verb') : null)
