import type { MapSegment, Repair } from '../model/record.ts'
import { countLeading } from './bisect.ts'
import { codePointLength } from './code-points.ts'

type Side = keyof MapSegment
export type Edge = 'start' | 'end'

/**
 * Finds places of the normalised text in the source and back; all offsets are code points. An edge inside a repaired
 * stretch moves outward to the edge of the repair; at the border of a deletion or insertion it stays outside it.
 */
export interface OffsetMap {
  readonly segments: readonly MapSegment[]
  toSource(offset: number, edge: Edge): number
  toText(offset: number, edge: Edge): number
}

/** The map that applied repairs imply; script conversion moves nothing. Looking up takes logarithmic time. */
export function offsetMap(repairs: readonly Repair[]): OffsetMap {
  let shift = 0
  const segments = repairs
    .filter((repair) => repair.applied !== false && repair.kind !== 'script')
    .map(({ span, text }): MapSegment => {
      const start = span.start + shift
      const end = start + codePointLength(text)
      shift = end - span.end
      return { source: span, text: { start, end } }
    })
  return {
    segments,
    toSource: (offset, edge) => translate(segments, offset, edge, 'text', 'source'),
    toText: (offset, edge) => translate(segments, offset, edge, 'source', 'text'),
  }
}

function translate(segments: readonly MapSegment[], offset: number, edge: Edge, from: Side, to: Side): number {
  const isPassed = (segment: MapSegment) =>
    edge === 'start' ? segment[from].end <= offset : segment[from].start < offset
  const passed = countLeading(segments, isPassed)
  const inside = edge === 'start' ? segments[passed] : segments[passed - 1]
  if (inside !== undefined && inside[from].start < offset && inside[from].end > offset) return inside[to][edge]
  const last = segments[passed - 1]
  return last === undefined ? offset : offset - last[from].end + last[to].end
}
