import type { Chunk } from './chunk.ts'

/** A bracket or quotation longer than this is text of its own, not part of a name. */
const LONGEST_GROUP = 20
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['（', '）'],
  ['“', '”'],
  ['‘', '’'],
  ['《', '》'],
  ['「', '」'],
  ['『', '』'],
  ['(', ')'],
])

/** Short brackets and quotations become one noun each; a bracket with a quantity in it stays open. */
export function mergeGroups(text: string, chunks: readonly Chunk[]): Chunk[] {
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
    const dated = chunk.text === '“' && chunks.slice(i, end).some((inner) => inner.kind === 'time')
    const kind = dated || (chunk.text === '（' && merged.at(-1)?.kind === 'time') ? 'time' : 'noun'
    merged.push({
      kind,
      start: chunk.start,
      end: last.end,
      text: text.slice(chunk.start, last.end),
      pos: 'nz',
      claim: -1,
    })
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
