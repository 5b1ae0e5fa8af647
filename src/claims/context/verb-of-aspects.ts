import type { Chunk } from './chunk.ts'
import { verbRight } from './find-verb.ts'

/** Sum up a list of the sides from which something is done. */
const ASPECTS = new Set(['方面', '层面', '维度', '角度', '环节', '方向'])

const SIDES = new Set(['从', '在'])
/** Open what something is done about, whatever it is. */
const TOPICS = new Set(['围绕', '针对'])

/**
 * What is done from the sides or about the topics that the quantity at `at` counts, named as far as chunk `to`:
 * 从制度、资金、队伍三个方面发力; at the latest in the next clause (围绕欠薪、拆迁两类问题，化解矛盾). '' if no such
 * preposition opens their list.
 */
export function verbOfAspects(chunks: readonly Chunk[], at: number, to: number): string {
  const openers = ASPECTS.has(chunks[to - 1]?.text ?? '') ? SIDES : TOPICS
  if (openers === TOPICS && !isComma(chunks[to])) return ''
  let from = at - 1
  let lists = openers === SIDES
  let acts = false
  while (from >= 0 && !openers.has((chunks[from] as Chunk).text)) {
    const { kind } = chunks[from] as Chunk
    if (kind === 'break' || kind === 'quantity') return ''
    lists ||= kind === 'pause'
    acts ||= kind === 'verb'
    from--
  }
  // 围绕民生做好3件实事: a verb that no list parts from its preposition governs what follows.
  if (from < 0 || (acts && !lists)) return ''
  const near = verbRight(chunks, to)
  if (near !== '') return near
  let end = to
  while (end < chunks.length && (chunks[end] as Chunk).kind !== 'break') end++
  return isComma(chunks[end]) ? verbRight(chunks, end + 1) : ''
}

function isComma(chunk: Chunk | undefined): boolean {
  return chunk?.text === '，'
}
