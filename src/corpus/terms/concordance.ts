import type { DocumentInfo } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import type { CountedDocument, CountedToken } from './counted-document.ts'
import { sentencesOf } from './counted-document.ts'
import type { NodeHit, NodeQuery } from './find-nodes.ts'
import { findNodes } from './find-nodes.ts'

/** One find in its context. */
export interface ConcordanceLine {
  readonly doc: DocumentInfo
  /** Words before the node, nearest last; of its own sentence and those before it. */
  readonly left: readonly string[]
  readonly node: string
  /** Words after the node, nearest first. */
  readonly right: readonly string[]
  /** Of the words the find touches, in the source text. */
  readonly span: Span
}

export interface ConcordanceOptions {
  /** Words of context to either side (default 12). */
  readonly width?: number
  /** The code points of the decoded source: shows what the document wrote, in its own script, instead of the normalised text. */
  readonly source?: readonly string[]
}

/** All finds of a query in one document, in order. A find that cuts a word leaves its rest to the context. */
export function concordance(
  document: CountedDocument,
  query: NodeQuery,
  { width = 12, source }: ConcordanceOptions = {},
): ConcordanceLine[] {
  const { doc, tokens } = document
  const wording = source === undefined ? NORMALISED : original(source)
  const lines: ConcordanceLine[] = []
  let offset = 0
  for (const sentence of sentencesOf(tokens)) {
    for (const hit of findNodes(sentence, query)) {
      const touched = sentence.slice(hit.start, hit.end)
      const { before, node, after } = wording.node(touched, hit, sentence)
      const left = tokens.slice(Math.max(0, offset + hit.start - width), offset + hit.start)
      const right = tokens.slice(offset + hit.end, offset + hit.end + width)
      lines.push({
        doc,
        left: [...left.map(wording.word), ...(before === '' ? [] : [before])],
        node,
        right: [...(after === '' ? [] : [after]), ...right.map(wording.word)],
        span: spanOf(touched),
      })
    }
    offset += sentence.length
  }
  return lines
}

interface Shown {
  readonly before: string
  readonly node: string
  readonly after: string
}

/** How a line is worded: as normalised, or as the document wrote it. */
interface Wording {
  readonly word: (token: CountedToken) => string
  readonly node: (touched: readonly CountedToken[], hit: NodeHit, sentence: readonly CountedToken[]) => Shown
}

const NORMALISED: Wording = {
  word: ({ text }) => text,
  node: (touched, { start, from, to }, sentence) => {
    const text = joined(touched)
    const begin = joined(sentence.slice(0, start)).length
    return {
      before: text.slice(0, from - begin),
      node: text.slice(from - begin, to - begin),
      after: text.slice(to - begin),
    }
  },
}

/** Offsets inside a word are not known in the source: the node is then made of whole words. */
function original(source: readonly string[]): Wording {
  const read = ({ start, end }: Span) => source.slice(start, end).join('')
  return {
    word: ({ span }) => read(span),
    node: (touched) => ({ before: '', node: read(spanOf(touched)), after: '' }),
  }
}

function joined(tokens: readonly CountedToken[]): string {
  return tokens.map(({ text }) => text).join('')
}

function spanOf(tokens: readonly CountedToken[]): Span {
  return { start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 }
}
