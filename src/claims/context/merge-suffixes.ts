import { NOUN_VERBS } from '../../lexicon/verbs.ts'
import { characterSet } from '../../text/character-set.ts'
import type { Chunk } from './chunk.ts'

/** Make a noun of any verb: 建成率, 新增量, 引领型. */
const SUFFIXES = new Set('率额量型性式类度')
/** Make a noun of a verb that is not itself an act upon a thing: 供养线, but 新建站. */
const PLACES = new Set('级员者师站点区园院所库力费面期')

/** 做 + 强 */
const RESULTS = new Set('强优大细实好精')

/** 迈 + 上: levels stepped upon. */
const STEPS = new Set(['迈', '跃', '登'])
const STEPPED = new Set('上入')
/** 岁出: what a treasury takes in and gives out. */
const BUDGETED = new Set('出入')

/** Names whose second half taggers cut from the first. */
const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ['占', '比'],
  ['国内', '生产总值'],
  ['转移', '支付'],
  ['无人', '抚养'],
])

/** First characters of what may be joined to the chunk before it. */
const mayJoin = characterSet([
  ...SUFFIXES,
  ...PLACES,
  ...RESULTS,
  ...STEPPED,
  ...BUDGETED,
  ...[...COMPOUNDS.values()].map((end) => end[0] as string),
])

/** A verb and the suffix that taggers cut from it become one noun; the chunks themselves if there is none. */
export function mergeSuffixes(text: string, chunks: readonly Chunk[]): readonly Chunk[] {
  let merged: Chunk[] | undefined
  for (let i = 1; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk
    const before = merged === undefined ? (chunks[i - 1] as Chunk) : (merged.at(-1) as Chunk)
    if (mayJoin(text, chunk.start) && isSuffix(before, chunk)) {
      merged ??= chunks.slice(0, i)
      merged[merged.length - 1] = joined(text, before, chunk)
    } else merged?.push(chunk)
  }
  return merged ?? chunks
}

function joined(text: string, before: Chunk, { end, claim }: Chunk): Chunk {
  const { start } = before
  const kind = before.text === '做' ? 'verb' : STEPS.has(before.text) ? 'level' : 'noun'
  return { kind, start, end, text: text.slice(start, end), pos: kind === 'noun' ? 'n' : 'v', claim }
}

function isSuffix(verb: Chunk, { text, start, kind }: Chunk): boolean {
  if (verb.end !== start) return false
  if (verb.text === '做') return RESULTS.has(text)
  if (STEPS.has(verb.text)) return STEPPED.has(text)
  if (verb.text.endsWith('岁') && verb.kind === 'noun') return BUDGETED.has(text)
  if (COMPOUNDS.get(verb.text) === text) return true
  if (verb.text.length !== 2 || kind === 'quantity') return false
  if (verb.kind === 'adverb') return text === '率'
  if (verb.kind !== 'verb' && verb.kind !== 'weak-verb' && verb.kind !== 'change') return false
  return SUFFIXES.has(text) || (PLACES.has(text) && (verb.kind === 'weak-verb' || NOUN_VERBS.has(verb.text)))
}
