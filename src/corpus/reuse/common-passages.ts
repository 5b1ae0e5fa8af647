import { codePointOrder } from '../code-point-order.ts'
import type { BareText } from './bare-text.ts'
import { sliceBare } from './bare-text.ts'
import type { CommonPassage, TextDocument } from './find-reuse.ts'

/**
 * Stretches made of n-grams that very many documents hold, each once, as the earliest document words it, with the number
 * of documents that hold its words. Sorted by that number, then by length.
 *
 * @param common by document, positions of its common n-grams.
 */
export function commonPassages(
  documents: readonly TextDocument[],
  texts: readonly BareText[],
  common: readonly (readonly number[])[],
  n: number,
  window: number,
): CommonPassage[] {
  const passages = new Map<string, { index: number; text: string; holders: Set<number> }>()
  for (const [index, positions] of common.entries()) {
    const bare = texts[index] as BareText
    for (const [start, end] of runs(positions, n, window)) {
      const key = String.fromCharCode(...bare.units.subarray(start, end))
      const passage = passages.get(key)
      if (passage === undefined)
        passages.set(key, { index, text: sliceBare(bare, start, end), holders: new Set([index]) })
      else passage.holders.add(index)
    }
  }
  return [...passages.values()]
    .filter(({ holders }) => holders.size > 1)
    .map(({ index, text, holders }) => ({ doc: (documents[index] as TextDocument).doc, text, documents: holders.size }))
    .sort((a, b) => b.documents - a.documents || b.text.length - a.text.length || codePointOrder(a.text, b.text))
}

/** Positions whose n-grams touch or overlap, as stretches. */
function runs(positions: readonly number[], n: number, window: number): [start: number, end: number][] {
  const stretches: [number, number][] = []
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last !== undefined && position <= last[1] - n + window) last[1] = Math.max(last[1], position + n)
    else stretches.push([position, position + n])
  }
  return stretches
}
