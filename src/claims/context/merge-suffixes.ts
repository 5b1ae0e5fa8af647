import { NOUN_VERBS } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'

/** Make a noun of any verb: 建成率, 新增量, 引领型. */
const SUFFIXES = new Set('率额量型性式类度')
/** Make a noun of a verb that is not itself an act upon a thing: 供养线, but 新建站. */
const PLACES = new Set('级员者师站点区园院所库力费面期')

/** 做 + 强 */
const RESULTS = new Set('强优大细实好精')

/** 迈 + 上: levels stepped upon. */
const STEPS = new Set(['迈', '跃', '登'])

/** Names whose second half taggers cut from the first. */
const COMPOUNDS: ReadonlyMap<string, string> = new Map([
  ['占', '比'],
  ['转移', '支付'],
  ['无人', '抚养'],
])

/** A verb and the suffix that taggers cut from it become one noun. */
export function mergeSuffixes(text: string, chunks: readonly Chunk[]): Chunk[] {
  const merged: Chunk[] = []
  for (const chunk of chunks) {
    const before = merged.at(-1)
    if (before === undefined || !isSuffix(before, chunk)) {
      merged.push(chunk)
      continue
    }
    const start = before.start
    const kind = before.text === '做' ? 'verb' : STEPS.has(before.text) ? 'level' : 'noun'
    merged[merged.length - 1] = {
      ...chunk,
      kind,
      start,
      text: text.slice(start, chunk.end),
      pos: kind === 'noun' ? 'n' : 'v',
    }
  }
  return merged
}

function isSuffix(verb: Chunk, { text, start, kind }: Chunk): boolean {
  if (verb.text === '做' && verb.end === start) return RESULTS.has(text)
  if (STEPS.has(verb.text) && verb.end === start) return text === '上' || text === '入'
  if (verb.text.endsWith('岁') && verb.kind === 'noun' && verb.end === start) return text === '出' || text === '入'
  if (COMPOUNDS.get(verb.text) === text && verb.end === start) return true
  if (verb.end !== start || verb.text.length !== 2 || kind === 'quantity') return false
  if (verb.kind === 'adverb') return text === '率'
  if (verb.kind !== 'verb' && verb.kind !== 'weak-verb' && verb.kind !== 'change') return false
  return SUFFIXES.has(text) || (PLACES.has(text) && (verb.kind === 'weak-verb' || NOUN_VERBS.has(verb.text)))
}
