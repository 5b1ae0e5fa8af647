import type { Chunk } from './chunk.ts'
import { verbRight } from './find-verb.ts'

/** Sum up a list of the sides from which something is done. */
const ASPECTS = new Set(['方面', '层面', '维度', '角度', '环节', '方向'])

const SIDES = new Set(['从', '在'])

/**
 * What is done from the sides that the quantity at `at` counts, named as far as chunk `to`: 从制度、资金、队伍三个方面发力; at the
 * latest in the next clause (从制度、队伍两个方面，明确任务). '' if 从 does not open their list.
 */
export function verbOfAspects(chunks: readonly Chunk[], at: number, to: number): string {
  if (!ASPECTS.has(chunks[to - 1]?.text ?? '')) return ''
  let from = at - 1
  while (from >= 0 && !SIDES.has((chunks[from] as Chunk).text)) {
    const { kind } = chunks[from] as Chunk
    if (kind === 'break' || kind === 'quantity') return ''
    from--
  }
  if (from < 0) return ''
  const near = verbRight(chunks, to)
  if (near !== '') return near
  let end = to
  while (end < chunks.length && (chunks[end] as Chunk).kind !== 'break') end++
  return chunks[end]?.text === '，' ? verbRight(chunks, end + 1) : ''
}
