import type { Table } from '../../model/table.ts'
import { codePointOrder } from '../code-point-order.ts'
import { cells, left, right } from '../columns.ts'
import type { ConcordanceLine } from './concordance.ts'
import { joinTokens } from './term-counts.ts'

export interface KwicOptions {
  readonly top?: number
  /** `document` (default) keeps the order of the text; `left` and `right` sort by the words nearest the node outwards. */
  readonly sort?: 'document' | 'left' | 'right'
}

/** Keyword in context: a row a find, left context, node and right context in columns of their own. */
export function kwicTable(
  lines: readonly ConcordanceLine[],
  node: string,
  { top, sort = 'document' }: KwicOptions = {},
): Table {
  const sorted = [...lines].sort((a, b) => ORDERS[sort](a, b) || inDocumentOrder(a, b))
  const documents = new Set(lines.map(({ doc }) => doc.id)).size
  return {
    name: 'kwic',
    title: `${node} in context`,
    columns: [
      left('document'),
      left('date', 'date', 'detail'),
      right('left'),
      left('node', 'node', 'key'),
      left('right'),
      right('start', 'start', 'detail'),
      right('end', 'end', 'detail'),
    ],
    rows: sorted
      .slice(0, top)
      .map((line) =>
        cells([
          line.doc.id,
          line.doc.date,
          text(line.left),
          line.node,
          text(line.right),
          line.span.start,
          line.span.end,
        ]),
      ),
    note: `${Math.min(lines.length, top ?? lines.length)} of ${lines.length} finds in ${documents} documents; start and end = code points of the source`,
  }
}

type Order = (a: ConcordanceLine, b: ConcordanceLine) => number

const ORDERS: Record<'document' | 'left' | 'right', Order> = {
  document: () => 0,
  left: (a, b) => outwards([...a.left].reverse(), [...b.left].reverse()),
  right: (a, b) => outwards(a.right, b.right),
}

function outwards(a: readonly string[], b: readonly string[]): number {
  const length = Math.min(a.length, b.length)
  for (let index = 0; index < length; index++) {
    const order = codePointOrder(a[index] as string, b[index] as string)
    if (order !== 0) return order
  }
  return a.length - b.length
}

function inDocumentOrder(a: ConcordanceLine, b: ConcordanceLine): number {
  return codePointOrder(a.doc.id, b.doc.id) || a.span.start - b.span.start
}

function text(words: readonly string[]): string {
  return joinTokens(words.map((word) => ({ text: word.replace(/\s+/g, ' ') }))).trim()
}
