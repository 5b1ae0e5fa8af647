import type { Edit } from '../model/document.ts'
import type { RepairKind } from '../model/record.ts'

/** `text` with every edit carried out; `edits` are sorted by start and do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let position = 0
  for (const edit of edits) {
    result += text.slice(position, edit.start) + edit.text
    position = edit.end
  }
  return result + text.slice(position)
}

/** An edit with the range that its text takes up in the edited text. */
export interface Place {
  readonly start: number
  readonly end: number
  readonly edit: Edit
}

/** Where each edit's text stands once all of them are carried out. */
export function placesAfter(edits: readonly Edit[]): Place[] {
  let shift = 0
  return edits.map((edit) => {
    const start = edit.start + shift
    shift += edit.text.length - (edit.end - edit.start)
    return { start, end: start + edit.text.length, edit }
  })
}

/**
 * The edits over a source that do in one go what `first` (over the source) and then `second` (over `middle`, the text
 * that `first` leaves) do in two. Edits that overlap in the middle text become one, of the kind of the widest of them (a
 * removed line stays boilerplate, whatever was repaired in it); edits that only touch stay apart, each with its own kind.
 */
export function composeEdits(first: readonly Edit[], middle: string, second: readonly Edit[]): Edit[] {
  if (first.length === 0) return [...second]
  if (second.length === 0) return [...first]
  let shift = 0 // middle offset minus source offset behind the clusters seen so far
  const placed = [
    ...placesAfter(first).map((place): Placed => ({ ...place, step: 'first' })),
    ...second.map((edit): Placed => ({ start: edit.start, end: edit.end, edit, step: 'second' })),
  ]
  return clusters(placed).map(({ start, end, early, late, kind }) => {
    const sourceStart = start - shift
    shift += growth(early)
    const local = late.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }))
    return {
      start: sourceStart,
      end: end - shift,
      text: applyEdits(middle.slice(start, end), local),
      kind,
      confidence: lowestConfidence([...early, ...late]),
    }
  })
}

/** An edit of either step with the range of the middle text that it wrote (`first`) or reads (`second`). */
interface Placed extends Place {
  readonly step: 'first' | 'second'
}

/** Edits that overlap in the middle text, directly or through others, and the range they cover there. */
interface Cluster {
  readonly start: number
  end: number
  /** Kind of the edit that is widest in the middle text; the earlier one of two. */
  kind: RepairKind
  widest: number
  readonly early: Edit[]
  readonly late: Edit[]
}

function clusters(placed: Placed[]): Cluster[] {
  placed.sort(byPosition)
  const found: Cluster[] = []
  for (const { start, end, edit, step } of placed) {
    let cluster = found.at(-1)
    if (cluster === undefined || start >= cluster.end) {
      cluster = { start, end, kind: edit.kind, widest: end - start, early: [], late: [] }
      found.push(cluster)
    }
    cluster.end = Math.max(cluster.end, end)
    if (end - start > cluster.widest) {
      cluster.kind = edit.kind
      cluster.widest = end - start
    }
    if (step === 'first') cluster.early.push(edit)
    else cluster.late.push(edit)
  }
  return found
}

/** At one place, what is empty in the middle text goes first, lest it join the range behind it; then `first` goes first. */
function byPosition(a: Placed, b: Placed): number {
  const isWide = (place: Placed) => Number(place.end > place.start)
  return a.start - b.start || isWide(a) - isWide(b) || Number(a.step === 'second') - Number(b.step === 'second')
}

function growth(edits: readonly Edit[]): number {
  return edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), 0)
}

function lowestConfidence(edits: readonly Edit[]): number {
  return edits.reduce((lowest, { confidence }) => Math.min(lowest, confidence), 1)
}
