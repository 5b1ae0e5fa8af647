import { ADVERBS, COORDINATORS, CURRENCY_NAMES, NOUNS, PREPOSITIONS, SCOPES, TIME_WORDS } from '../../lexicon/clause-words.ts'
import { ACTION_VERBS, CHANGE_NOUNS, DOWN_VERBS, HOLDING_VERBS, LEVEL_VERBS, NOUN_VERBS, UP_VERBS } from '../../lexicon/verbs.ts'
import type { Token } from '../../model/document.ts'
import type { Reading } from '../reading.ts'
import type { Chunk, ChunkKind } from './chunk.ts'

/** A bracket or quotation longer than this is text of its own, not part of a name. */
const LONGEST_GROUP = 20
const GROUPS: ReadonlyMap<string, string> = new Map([['（', '）'], ['“', '”'], ['‘', '’'], ['《', '》'], ['「', '」'], ['『', '』'], ['(', ')']])
const BREAKS = new Set('，；：。！？（）()“”‘’「」『』《》,;:!?—…')

/**
 * A sentence as chunks: quantities whole, short brackets without numbers and quotations as nouns, the rest token by
 * token. `numbers` are the sentence's numbers in order; those with status `claim` become quantities.
 */
export function chunkSentence(text: string, tokens: readonly Token[], numbers: readonly Reading[]): Chunk[] {
  const readings = numbers.filter(isWhole)
  const chunks: Chunk[] = []
  let claim = 0
  let next = 0
  let at = tokens[0]?.start ?? 0
  for (const token of tokens) {
    if (token.end <= at) continue
    const reading = readings[next]
    const start = reading === undefined ? Number.POSITIVE_INFINITY : startOf(reading)
    if (token.end <= start) {
      chunks.push(tokenChunk(text, Math.max(at, token.start), token.end, token.pos))
      at = token.end
      continue
    }
    if (start > Math.max(at, token.start)) chunks.push(tokenChunk(text, Math.max(at, token.start), start, token.pos))
    for (let number = readings[next]; number !== undefined && startOf(number) < token.end; number = readings[++next]) {
      const end = number.cover?.end ?? number.quantity.end
      if (end <= at) continue
      const kind = number.status === 'claim' ? 'quantity' : 'time'
      chunks.push({ kind, start: startOf(number), end, text: text.slice(startOf(number), end), pos: 'm', claim: kind === 'quantity' ? claim++ : -1 })
      at = end
    }
    if (token.end > at) chunks.push(tokenChunk(text, at, token.end, token.pos))
    at = Math.max(at, token.end)
  }
  return mergeGroups(text, chunks.flatMap((chunk, i) => splitLevel(chunk, chunks[i - 1], chunks[i + 1])))
}

/** Articles and paragraphs, which stand outside the clause like a date. */
const LEGAL = new Set(['条', '款', '项'])

function startOf({ cover, quantity }: Reading): number {
  return cover?.start ?? quantity.start
}

/** Numbers that stand in the sentence as a unit of their own; the numeral of a name (三农, 4G) is part of its word. */
function isWhole({ status, rule, quantity }: Reading): boolean {
  return status === 'claim' || status === 'date' || rule === 'rate-base' || (rule === 'ordinal' && LEGAL.has(quantity.unitText))
}

function tokenChunk(text: string, start: number, end: number, pos: string): Chunk {
  const slice = text.slice(start, end)
  return { kind: kindOf(slice, pos), start, end, text: slice, pos, claim: -1 }
}

function kindOf(word: string, pos: string): ChunkKind {
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
  return KIND_OF_POS[pos] ?? KIND_OF_POS[pos[0] as string] ?? 'noun'
}

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

/** After these 排名 is a noun. */
const RANKS = new Set(['从', '由', '居', '位居', '位列', '列', '升至', '上升', '跃升', '跃居', '提升', '为', '稳居'])
/** What 将 stands before when it means the future; before anything else it disposes of an object. */
const ACTS: ReadonlySet<ChunkKind> = new Set(['verb', 'weak-verb', 'change', 'level', 'adverb', 'preposition', 'break'])
const LEVEL_ENDINGS = new Set('达至占')
const WHOLE_WORDS = new Set(['发达', '下达', '表达', '传达', '送达', '到达', '通达', '抵达', '甚至', '以至', '乃至', '直至'])

/** 解决问题 is a verb with its object; before a figure, 率达 and 已达 are a noun or adverb with 达; 在 is a level only after verbs that hold one. */
function splitLevel(chunk: Chunk, before: Chunk | undefined, after: Chunk | undefined): Chunk[] {
  if (before?.text.startsWith('每') && before.text.length < 3 && chunk.kind === 'noun') return [{ ...chunk, kind: 'time' }]
  if (after?.kind === 'level' && chunk.pos === 'vn' && '为到至'.includes(after.text)) return [{ ...chunk, kind: 'weak-verb' }]
  if (chunk.text === '占' && after?.text === '比') return [{ ...chunk, kind: 'noun' }]
  if (chunk.text === '比' && before?.text === '占') return [{ ...chunk, kind: 'noun' }]
  if (chunk.text === '将' && after !== undefined && !ACTS.has(after.kind)) return [{ ...chunk, kind: 'preposition' }]
  if (chunk.text === '比' && after?.kind === 'level') return [{ ...chunk, kind: 'noun' }]
  if (chunk.text === '在' && before !== undefined && HOLDING_VERBS.has(before.text)) return [{ ...chunk, kind: 'level' }]
  const { text, kind, start, end } = chunk
  if (kind === 'change' && text.length === 1 && after?.kind === 'noun') return [{ ...chunk, kind: 'adjective' }]
  if (text === '排名') return [{ ...chunk, kind: after !== undefined && RANKS.has(after.text) ? 'noun' : 'level' }]
  if (text === '化' && before?.kind === 'noun') return [{ ...chunk, kind: after?.kind === 'noun' ? 'noun' : 'adverb' }]
  if (text.length === 4 && kind !== 'time' && ACTION_VERBS.has(text.slice(0, 2)) && !NOUN_VERBS.has(text.slice(0, 2))) {
    return [
      { ...chunk, kind: 'verb', end: start + 2, text: text.slice(0, 2) },
      { ...chunk, kind: 'noun', start: start + 2, text: text.slice(2) },
    ]
  }
  const change = text.slice(-2)
  if (after?.kind === 'quantity' && text.length > 2 && kind === 'noun' && (UP_VERBS.has(change) || DOWN_VERBS.has(change)) && !CHANGE_NOUNS.has(change)) {
    return [
      { ...chunk, end: end - 2, text: text.slice(0, -2) },
      { ...chunk, kind: 'change', start: end - 2, text: change },
    ]
  }
  if (after?.kind !== 'quantity' || kind === 'level' || kind === 'change' || text.length < 2 || WHOLE_WORDS.has(text) || !LEVEL_ENDINGS.has(text.at(-1) as string)) return [chunk]
  const stem = text.slice(0, -1)
  return [
    { ...chunk, kind: kindOf(stem, 'n'), end: end - 1, text: stem },
    { ...chunk, kind: 'level', start: start + stem.length, text: text.at(-1) as string },
  ]
}

/** Short brackets and quotations become one noun each; a bracket with a quantity in it stays open. */
function mergeGroups(text: string, chunks: readonly Chunk[]): Chunk[] {
  const merged: Chunk[] = []
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk
    const opensClause = chunk.text === '（' && (merged.length === 0 || merged.at(-1)?.kind === 'break')
    const closing = chunk.kind === 'break' && !opensClause ? GROUPS.get(chunk.text) : undefined
    const end = closing === undefined ? -1 : closeOf(chunks, i, closing)
    if (end < 0) {
      merged.push(chunk)
      continue
    }
    const last = chunks[end] as Chunk
    const kind = chunk.text === '“' && chunks.slice(i, end).some((inner) => inner.kind === 'time') ? 'time' : 'noun'
    merged.push({ kind, start: chunk.start, end: last.end, text: text.slice(chunk.start, last.end), pos: 'nz', claim: -1 })
    i = end
  }
  return merged
}

function closeOf(chunks: readonly Chunk[], open: number, closing: string): number {
  const start = (chunks[open] as Chunk).start
  for (let i = open + 1; i < chunks.length; i++) {
    const { text, kind, end } = chunks[i] as Chunk
    if (end - start > LONGEST_GROUP || kind === 'quantity') return -1
    if (text === closing) return i
  }
  return -1
}
