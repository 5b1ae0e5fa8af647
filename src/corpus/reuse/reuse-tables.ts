import type { Table } from '../../model/table.ts'
import { addTo } from '../add-to.ts'
import { codePointOrder } from '../code-point-order.ts'
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
    title: `Shared text among ${documents} documents`,
    columns: [
      { key: 'first', title: 'earlier', align: 'left', role: 'key' },
      { key: 'firstDate', title: 'date', align: 'left' },
      { key: 'second', title: 'later', align: 'left', role: 'key' },
      { key: 'secondDate', title: 'date', align: 'left' },
      { key: 'passages', title: 'passages', align: 'right' },
      { key: 'shared', title: 'characters', align: 'right' },
      { key: 'firstShare', title: '% of earlier', align: 'right' },
      { key: 'secondShare', title: '% of later', align: 'right' },
      { key: 'longest', title: 'longest passage', align: 'left' },
    ],
    rows: pairs
      .slice(0, top)
      .map(({ first, second, count, shared, sharedSecond, longest }) => [
        { value: first.doc.id },
        { value: first.doc.date },
        { value: second.doc.id },
        { value: second.doc.date },
        { value: count },
        { value: shared },
        { value: round((shared * 100) / first.chars, 1) },
        { value: round((sharedSecond * 100) / second.chars, 1) },
        { value: longest.first.text },
      ]),
    note: `${pairs.length} pairs with ${passages.length} passages; characters without punctuation, counted once where passages overlap; boilerplate left out`,
  }
}

/** The passages themselves, longest first, in the words of both documents. */
export function reusePassagesTable({ passages }: Reuse, { top }: ReuseTableOptions = {}): Table {
  const sorted = [...passages].sort(longestFirst)
  return {
    name: 'reuse-passages',
    title: 'Shared passages',
    columns: [
      { key: 'first', title: 'earlier', align: 'left' },
      { key: 'second', title: 'later', align: 'left' },
      { key: 'length', title: 'length', align: 'right' },
      { key: 'similarity', title: 'similarity', align: 'right' },
      { key: 'firstText', title: 'passage', align: 'left', role: 'key' },
      { key: 'secondText', title: 'reworded', align: 'left' },
      { key: 'firstStart', title: 'start', align: 'right', role: 'detail' },
      { key: 'secondStart', title: 'start in later', align: 'right', role: 'detail' },
    ],
    rows: sorted
      .slice(0, top)
      .map(({ first, second, similarity }) => [
        { value: first.doc.id },
        { value: second.doc.id },
        { value: first.length },
        { value: round(similarity) },
        { value: first.text },
        { value: second.text === first.text ? null : second.text },
        { value: first.start },
        { value: second.start },
      ]),
    note: `${Math.min(sorted.length, top ?? sorted.length)} of ${sorted.length} passages; similarity 1 = the same but for punctuation; start = UTF-16 offset in the normalised text`,
  }
}

/** What so many documents share that it is nobody's in particular. */
export function boilerplateTable({ boilerplate, documents }: Reuse, { top }: ReuseTableOptions = {}): Table {
  return {
    name: 'boilerplate',
    title: `Boilerplate among ${documents} documents`,
    columns: [
      { key: 'text', title: 'passage', align: 'left', role: 'key' },
      { key: 'documents', title: 'docs', align: 'right' },
      { key: 'first', title: 'earliest', align: 'left' },
      { key: 'date', title: 'date', align: 'left' },
    ],
    rows: boilerplate
      .slice(0, top)
      .map(({ text, documents: df, doc }) => [{ value: text }, { value: df }, { value: doc.id }, { value: doc.date }]),
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
