import type { Table } from '../../model/table.ts'
import { codePointOrder } from '../code-point-order.ts'
import { cells, left, right } from '../columns.ts'
import { countNoun } from '../count-noun.ts'
import type { ConcordanceLine } from './concordance.ts'
import { joinTokens } from './term-counts.ts'

export interface KwicOptions {
  readonly top?: number
  /** `document` (default) keeps the order of the text; `left` and `right` sort by the words nearest the node outwards. */
  readonly sort?: 'document' | 'left' | 'right'
  /** Whether a context so worded fits where it is shown; words farther from the node are left out until it does. */
  readonly fits?: (context: string) => boolean
}

/** Keyword in context: a row a find, left context, node and right context in columns of their own. */
export function kwicTable(
  lines: readonly ConcordanceLine[],
  node: string,
  { top, sort = 'document', fits = () => true }: KwicOptions = {},
): Table {
  const sorted = [...lines].sort((a, b) => ORDERS[sort](a, b) || inDocumentOrder(a, b))
  const documents = new Set(lines.map(({ doc }) => doc.id)).size
  return {
    name: 'kwic',
    title: `${node} in context`,
    columns: [
      left('document'),
      left('date', 'date', 'detail'),
      right('left', 'left', 'context'),
      left('node', 'node', 'key'),
      left('right', 'right', 'context'),
      right('start', 'start', 'detail'),
      right('end', 'end', 'detail'),
    ],
    rows: sorted
      .slice(0, top)
      .map((line) =>
        cells([
          line.doc.id,
          line.doc.date,
          nearest(line.left, -1, fits),
          line.node,
          nearest(line.right, 1, fits),
          line.span.start,
          line.span.end,
        ]),
      ),
    note: `${Math.min(lines.length, top ?? lines.length)} of ${lines.length} finds in ${countNoun(documents, 'document')}; start and end = code points of the source`,
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

/** As many words next to the node as fit. */
function nearest(words: readonly string[], side: -1 | 1, fits: (context: string) => boolean): string {
  let context = ''
  for (let count = 1; count <= words.length; count++) {
    const more = text(side < 0 ? words.slice(-count) : words.slice(0, count))
    if (!fits(more)) break
    context = more
  }
  return context
}

function text(words: readonly string[]): string {
  return joinTokens(words.map((word) => ({ text: word.replace(/\s+/g, ' ') }))).trim()
}
