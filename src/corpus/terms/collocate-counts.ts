import type { DocumentInfo } from '../../model/record.ts'
import type { CountedDocument, CountedToken } from './counted-document.ts'
import { isWord, sentencesOf } from './counted-document.ts'
import type { NodeQuery } from './find-nodes.ts'
import { findNodes } from './find-nodes.ts'

/** Words to either side of the node, within its sentence; `sentence` takes the whole of it, each word once. */
export type CollocationSpan = { readonly left: number; readonly right: number } | 'sentence'

/** What one document says about a node's company. Places are words, or sentences when the span is `sentence`. */
export interface CollocateCounts {
  readonly doc: DocumentInfo
  readonly places: number
  /** Finds of the node. */
  readonly nodes: number
  /** Places in reach of a node. */
  readonly near: number
  /** By word: places it fills, and those of them in reach of a node. */
  readonly words: ReadonlyMap<string, { readonly all: number; readonly near: number }>
}

/** Counts the words of one document by whether they stand near the node. Words of the node itself are not its company. */
export function countCollocates(document: CountedDocument, query: NodeQuery, span: CollocationSpan): CollocateCounts {
  const words = new Map<string, { all: number; near: number }>()
  const totals = { places: 0, nodes: 0, near: 0 }
  for (const sentence of sentencesOf(document.tokens)) {
    const tokens = sentence.filter(isWord)
    const hits = findNodes(sentence, query)
    const inNode = new Set(hits.flatMap(({ start, end }) => sentence.slice(start, end)))
    totals.nodes += hits.length
    if (span === 'sentence') countSentence(tokens, inNode, hits.length > 0, words, totals)
    else
      countWindow(
        tokens,
        inNode,
        hits.map(({ start, end }) => sentence.slice(start, end)),
        span,
        words,
        totals,
      )
  }
  return { doc: document.doc, ...totals, words }
}

type Words = Map<string, { all: number; near: number }>
interface Totals {
  places: number
  near: number
}

function countSentence(
  tokens: readonly CountedToken[],
  inNode: ReadonlySet<CountedToken>,
  hasNode: boolean,
  words: Words,
  totals: Totals,
): void {
  totals.places++
  if (hasNode) totals.near++
  for (const text of new Set(tokens.filter((token) => !inNode.has(token)).map((token) => token.text)))
    add(words, text, hasNode)
}

function countWindow(
  tokens: readonly CountedToken[],
  inNode: ReadonlySet<CountedToken>,
  nodes: readonly (readonly CountedToken[])[],
  span: { readonly left: number; readonly right: number },
  words: Words,
  totals: Totals,
): void {
  const reached = new Set<CountedToken>()
  for (const node of nodes) {
    const start = tokens.findIndex((token) => node.includes(token))
    const end = tokens.findLastIndex((token) => node.includes(token)) + 1
    if (start === -1) continue
    for (const token of tokens.slice(Math.max(0, start - span.left), start)) reached.add(token)
    for (const token of tokens.slice(end, end + span.right)) reached.add(token)
  }
  for (const token of tokens) {
    if (inNode.has(token)) continue
    totals.places++
    if (reached.has(token)) totals.near++
    add(words, token.text, reached.has(token))
  }
}

function add(words: Words, text: string, near: boolean): void {
  const count = words.get(text) ?? { all: 0, near: 0 }
  count.all++
  if (near) count.near++
  words.set(text, count)
}
