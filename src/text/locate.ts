import type { Document, Edit } from '../model/document.ts'
import { codePointIndex } from './code-points.ts'

/**
 * The `locate` function of a document: maps a UTF-16 range of the normalised `text` to its source slice.
 *
 * `edits` turn `source` into the text before script conversion; script conversion keeps every code-point offset. An edge
 * inside a repaired stretch moves outward to the edge of the repair, so that the slice holds everything the text came from.
 */
export function locator(source: string, edits: readonly Edit[], text: string): Document['locate'] {
  const sourceIndex = codePointIndex(source)
  const textIndex = codePointIndex(text)
  const segments = changedSegments(edits, sourceIndex.toCodePoint)
  return (start, end) => {
    const span = {
      start: toSource(segments, textIndex.toCodePoint(start), 'start'),
      end: toSource(segments, textIndex.toCodePoint(end), 'end'),
    }
    if (span.end < span.start) span.end = span.start
    const raw = source.slice(sourceIndex.toUtf16(span.start), sourceIndex.toUtf16(span.end))
    return { span, raw, text: text.slice(start, end) }
  }
}

/** A repaired stretch, in code points of the source and of the normalised text. */
interface Segment {
  readonly sourceStart: number
  readonly sourceEnd: number
  readonly textStart: number
  readonly textEnd: number
}

function changedSegments(edits: readonly Edit[], toCodePoint: (utf16: number) => number): Segment[] {
  let shift = 0
  return edits.map((edit) => {
    const sourceStart = toCodePoint(edit.start)
    const sourceEnd = toCodePoint(edit.end)
    const textStart = sourceStart + shift
    const textEnd = textStart + [...edit.text].length
    shift = textEnd - sourceEnd
    return { sourceStart, sourceEnd, textStart, textEnd }
  })
}

function toSource(segments: readonly Segment[], offset: number, edge: 'start' | 'end'): number {
  let low = 0
  let high = segments.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const { textStart, textEnd } = segments[middle] as Segment
    const before = edge === 'start' ? textEnd <= offset : textStart < offset
    if (before) low = middle + 1
    else high = middle
  }
  if (edge === 'start') {
    const next = segments[low]
    if (next !== undefined && next.textStart < offset) return next.sourceStart
  } else {
    const last = segments[low - 1]
    if (last !== undefined && last.textEnd > offset) return last.sourceEnd
  }
  const last = segments[low - 1]
  return last === undefined ? offset : offset - last.textEnd + last.sourceEnd
}
