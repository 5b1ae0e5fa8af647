import { characterSet } from '../../text/character-set.ts'
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

const mayOpen = characterSet(GROUPS.keys())

/** Short brackets and quotations become one noun each, a bracket with a quantity in it stays open; the chunks themselves if there is none. */
export function mergeGroups(text: string, chunks: readonly Chunk[]): readonly Chunk[] {
  let merged: Chunk[] | undefined
  for (let i = 0; i < chunks.length; i++) {
    const chunk = chunks[i] as Chunk
    const end = mayOpen(text, chunk.start)
      ? endOfGroup(chunks, i, merged === undefined ? chunks[i - 1] : merged.at(-1))
      : -1
    if (end < 0) {
      merged?.push(chunk)
      continue
    }
    merged ??= chunks.slice(0, i)
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
  return merged ?? chunks
}

/** The chunk that closes the group opened by chunk `at`; -1 if it opens none. */
function endOfGroup(chunks: readonly Chunk[], at: number, before: Chunk | undefined): number {
  const { text, kind } = chunks[at] as Chunk
  const closing = kind === 'break' ? GROUPS.get(text) : undefined
  const opensClause = text === '（' && (before === undefined || before.kind === 'break')
  return closing === undefined || opensClause ? -1 : closeOf(chunks, at, closing)
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
