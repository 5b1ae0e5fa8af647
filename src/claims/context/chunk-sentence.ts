import type { Token } from '../../model/document.ts'
import type { Reading } from '../reading.ts'
import type { Chunk } from './chunk.ts'
import { kindOfWord } from './kind-of-word.ts'
import { mergeGroups } from './merge-groups.ts'
import { mergeSuffixes } from './merge-suffixes.ts'
import { refineChunks } from './refine-chunk.ts'

/**
 * A sentence as chunks: quantities whole, short brackets without numbers and quotations as nouns, the rest token by
 * token. `numbers` are the sentence's numbers in order; those with status `claim` become quantities.
 */
export function chunkSentence(text: string, tokens: readonly Token[], numbers: readonly Reading[]): readonly Chunk[] {
  const readings = numbers.filter(isWhole)
  const chunks: Chunk[] = []
  let claim = 0
  let next = 0
  let start = startOf(readings[0])
  let at = tokens[0]?.start ?? 0
  for (const token of tokens) {
    if (token.end <= at) continue
    if (token.end <= start) {
      chunks.push(tokenChunk(text, token, at, token.end))
      at = token.end
      continue
    }
    if (start > Math.max(at, token.start)) chunks.push(tokenChunk(text, token, at, start))
    for (; start < token.end; start = startOf(readings[++next])) {
      const { cover, quantity, status } = readings[next] as Reading
      const end = cover?.end ?? quantity.end
      if (end <= at) continue
      const kind = status === 'claim' ? 'quantity' : 'time'
      chunks.push({
        kind,
        start,
        end,
        text: text.slice(start, end),
        pos: 'm',
        claim: kind === 'quantity' ? claim++ : -1,
      })
      at = end
    }
    if (token.end > at) chunks.push(tokenChunk(text, token, at, token.end))
    at = Math.max(at, token.end)
  }
  return mergeGroups(text, mergeSuffixes(text, refineChunks(chunks)))
}

/** Where a number begins; none begins behind every token. */
function startOf(reading: Reading | undefined): number {
  return reading === undefined ? Number.MAX_SAFE_INTEGER : (reading.cover?.start ?? reading.quantity.start)
}

/** Articles and paragraphs, which stand outside the clause like a date. */
const LEGAL = new Set(['条', '款', '项'])

/** Numbers that stand in the sentence as a unit of their own; the numeral of a name (三农, 4G) is part of its word. */
function isWhole({ status, rule, quantity }: Reading): boolean {
  return (
    status === 'claim' ||
    status === 'date' ||
    rule === 'rate-base' ||
    rule === 'session' ||
    (rule === 'ordinal' && LEGAL.has(quantity.unitText))
  )
}

/** The stretch of a token from `from` to `end`; most are whole tokens, whose text need not be cut out again. */
function tokenChunk(text: string, token: Token, from: number, end: number): Chunk {
  const { pos } = token
  const start = Math.max(from, token.start)
  const slice = start === token.start && end === token.end ? token.text : text.slice(start, end)
  return { kind: kindOfWord(slice, pos), start, end, text: slice, pos, claim: -1 }
}
