import type { Token } from '../model/document.ts'
import { isClosedRow, repeatedFrame, shapeOf } from './phrase-shape.ts'
import { isWordBorder, tokenBefore } from './word-borders.ts'

/** Members of one length joined by 、 and what is left of their clause on either side. */
export interface ParallelRow {
  /** UTF-16 range of the members in the document. */
  readonly start: number
  readonly end: number
  readonly members: readonly string[]
  /** The words of the clause in front of the row, and the last of them. */
  readonly lead: string
  readonly before: Token | null
  /** The text behind the row, some characters of it. */
  readonly after: string
}

const LENGTH = { min: 3, max: 10 }
const LOOK_AHEAD = 16
const HAN_ITEM = /^\p{Script=Han}+$/u

/**
 * The row of a clause that begins at `start`, its first and last member cut to the length of those between them (of two,
 * to the shorter); null when there is none or a word straddles its border. `tokens` is called only for clauses whose
 * members look like a formula, because tagging is what costs.
 */
export function parallelRow(
  text: string,
  clause: string,
  start: number,
  tokens: () => readonly Token[],
): ParallelRow | null {
  const items = clause.split('、')
  const [first = '', last = ''] = [items[0], items.at(-1)]
  const length = memberLength(items)
  if (length === null || first.length < length || last.length < length) return null
  const members = [first.slice(-length), ...items.slice(1, -1), last.slice(0, length)]
  if (!members.every((member) => HAN_ITEM.test(member))) return null
  const isFramed = repeatedFrame(members) !== null
  if (!isFramed && members.every((member) => shapeOf(member) === 'nominal')) return null
  const rowStart = start + first.length - length
  const rowEnd = rowStart + members.length * (length + 1) - 1
  const lead = first.slice(0, -length)
  const after = text.slice(rowEnd, rowEnd + LOOK_AHEAD)
  const isFree = isFreeAfter(after, members) || (isFramed && isClosedRow(members) && isWordBorder(tokens(), rowEnd))
  if (!isFree || (lead !== '' && !isWordBorder(tokens(), rowStart))) return null
  return {
    start: rowStart,
    end: rowEnd,
    members,
    lead,
    before: lead === '' ? null : tokenBefore(tokens(), rowStart),
    after,
  }
}

function memberLength(items: readonly string[]): number | null {
  if (items.length < 2) return null
  const middle = items.slice(1, -1)
  const [first = '', last = ''] = [items[0], items.at(-1)]
  const length = middle[0]?.length ?? Math.min(first.length, (last.split('的')[0] as string).length)
  return length >= LENGTH.min && length <= LENGTH.max && middle.every((item) => item.length === length) ? length : null
}

/** The row must end where its clause does, or before 的; verb-object members also before a count (五大任务) or 工作. */
function isFreeAfter(after: string, members: readonly string[]): boolean {
  if (after === '' || /^(?:[^\p{Script=Han}\w]|的)/u.test(after)) return true
  const counted = /^(?:[一二三四五六七八九十][大项个重条]|工作[^\p{Script=Han}])/u.test(after)
  return counted && members.every((member) => shapeOf(member) === 'verb-object')
}
