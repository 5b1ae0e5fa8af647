import type { Table } from '../../model/table.ts'
import { addTo } from '../add-to.ts'
import { codePointOrder } from '../code-point-order.ts'
import { cells, left, right } from '../columns.ts'
import { countNoun } from '../count-noun.ts'
import { round } from '../round.ts'
import type { PassageSide, Reuse, SharedPassage } from './find-reuse.ts'

export interface ReuseTableOptions {
  readonly top?: number
}

/** Who shares how much with whom: a row a pair of documents, the earlier one first, most shared text first. */
export function reusePairsTable({ passages, documents }: Reuse, { top }: ReuseTableOptions = {}): Table {
  const byPair = new Map<string, SharedPassage[]>()
  for (const passage of passages) addTo(byPair, `${passage.first.doc.id}\n${passage.second.doc.id}`, passage)
  const pairs = [...byPair.values()]
    .map(summarize)
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        codePointOrder(a.first.doc.id, b.first.doc.id) ||
        codePointOrder(a.second.doc.id, b.second.doc.id),
    )
  return {
    name: 'reuse-pairs',
    title: `Shared text among ${countNoun(documents, 'document')}`,
    columns: [
      left('first', 'earlier', 'key'),
      left('firstDate', 'earlier date'),
      left('second', 'later', 'key'),
      left('secondDate', 'later date'),
      right('passages'),
      right('shared', 'characters'),
      right('firstShare', '% of earlier'),
      right('secondShare', '% of later'),
      left('longest', 'longest passage'),
    ],
    rows: pairs
      .slice(0, top)
      .map(({ first, second, count, shared, sharedSecond, longest }) =>
        cells([
          first.doc.id,
          first.doc.date,
          second.doc.id,
          second.doc.date,
          count,
          shared,
          round((shared * 100) / first.chars, 1),
          round((sharedSecond * 100) / second.chars, 1),
          longest.first.text,
        ]),
      ),
    note: `${countNoun(pairs.length, 'pair')} with ${countNoun(passages.length, 'passage')}; characters without punctuation, counted once where passages overlap; boilerplate left out`,
  }
}

/** The passages themselves, longest first, in the words of both documents. */
export function reusePassagesTable({ passages }: Reuse, { top }: ReuseTableOptions = {}): Table {
  const sorted = [...passages].sort(longestFirst)
  return {
    name: 'reuse-passages',
    title: 'Shared passages',
    columns: [
      left('first', 'earlier'),
      left('second', 'later'),
      right('length'),
      right('similarity'),
      left('firstText', 'passage', 'key'),
      left('secondText', 'reworded'),
      right('firstStart', 'start', 'detail'),
      right('secondStart', 'start in later', 'detail'),
    ],
    rows: sorted
      .slice(0, top)
      .map(({ first, second, similarity }) =>
        cells([
          first.doc.id,
          second.doc.id,
          first.length,
          round(similarity),
          first.text,
          second.text === first.text ? null : second.text,
          first.start,
          second.start,
        ]),
      ),
    note: `${Math.min(sorted.length, top ?? sorted.length)} of ${sorted.length} passages; similarity 1 = the same but for punctuation; start = UTF-16 offset in the normalised text`,
  }
}

/** What so many documents share that it is nobody's in particular. */
export function boilerplateTable({ boilerplate, documents }: Reuse, { top }: ReuseTableOptions = {}): Table {
  return {
    name: 'boilerplate',
    title: `Boilerplate among ${countNoun(documents, 'document')}`,
    columns: [left('text', 'passage', 'key'), right('documents', 'docs'), left('first', 'earliest'), left('date')],
    rows: boilerplate.slice(0, top).map(({ text, documents: df, doc }) => cells([text, df, doc.id, doc.date])),
    note: `${boilerplate.length} passages`,
  }
}

function longestFirst(a: SharedPassage, b: SharedPassage): number {
  return (
    b.first.length - a.first.length ||
    codePointOrder(a.first.doc.id, b.first.doc.id) ||
    codePointOrder(a.second.doc.id, b.second.doc.id) ||
    a.first.start - b.first.start ||
    a.second.start - b.second.start
  )
}

function summarize(passages: readonly SharedPassage[]) {
  const [longest] = [...passages].sort(longestFirst) as [SharedPassage]
  return {
    first: longest.first,
    second: longest.second,
    count: passages.length,
    shared: covered(passages.map(({ first }) => first)),
    sharedSecond: covered(passages.map(({ second }) => second)),
    longest,
  }
}

/** Characters of one document that its passages cover; what two passages share counts for the longer one's part only. */
function covered(sides: readonly PassageSide[]): number {
  let end = 0
  let sum = 0
  for (const { start, text, length } of [...sides].sort((a, b) => a.start - b.start || b.text.length - a.text.length)) {
    const from = Math.max(start, end)
    const to = start + text.length
    if (to <= from) continue
    sum += from === start ? length : Math.round((length * (to - from)) / text.length)
    end = to
  }
  return sum
}
