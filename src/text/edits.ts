import type { Edit } from '../model/document.ts'

/** `text` with every edit carried out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let position = 0
  for (const edit of edits) {
    result += text.slice(position, edit.start) + edit.text
    position = edit.end
  }
  return result + text.slice(position)
}

/**
 * The edits over a source that do in one go what `first` (over the source) and then `second` (over `middle`, the text
 * that `first` leaves) do in two. Edits that overlap in the middle text become one, of the kind of the earlier fix.
 */
export function composeEdits(first: readonly Edit[], middle: string, second: readonly Edit[]): Edit[] {
  if (first.length === 0) return [...second]
  if (second.length === 0) return [...first]
  const composed: Edit[] = []
  let shift = 0 // middle offset minus source offset, just before the next edit of `first`
  let i = 0
  let j = 0
  while (i < first.length || j < second.length) {
    const cluster = { start: 0, end: -1, edits: [] as Edit[], kind: null as Edit | null, source: { start: 0, end: 0 } }
    let open = false
    for (;;) {
      const a = first[i]
      const b = second[j]
      const aStart = a === undefined ? Infinity : a.start + shift
      const aEnd = a === undefined ? Infinity : aStart + a.text.length
      const takeFirst = a !== undefined && (b === undefined || aStart < b.start || (aStart === b.start && (aEnd === aStart || aEnd <= b.end)))
      const start = takeFirst ? aStart : (b as Edit | undefined)?.start
      const end = takeFirst ? aEnd : (b as Edit | undefined)?.end
      if (start === undefined || end === undefined) break
      if (open && start >= cluster.end) break
      if (!open) {
        open = true
        cluster.start = start
        cluster.end = end
        cluster.source.start = takeFirst ? (a as Edit).start : start - shift
        cluster.source.end = cluster.source.start
      }
      if (takeFirst) {
        shift += (a as Edit).text.length - ((a as Edit).end - (a as Edit).start)
        cluster.kind ??= a as Edit
        i++
      } else {
        cluster.edits.push(b as Edit)
        j++
      }
      cluster.end = Math.max(cluster.end, end)
      cluster.source.end = cluster.end - shift
    }
    const lead = cluster.kind ?? (cluster.edits[0] as Edit)
    const local = cluster.edits.map((edit) => ({ ...edit, start: edit.start - cluster.start, end: edit.end - cluster.start }))
    composed.push({
      ...cluster.source,
      text: applyEdits(middle.slice(cluster.start, cluster.end), local),
      kind: lead.kind,
      confidence: Math.min(cluster.kind?.confidence ?? 1, ...cluster.edits.map((edit) => edit.confidence)),
    })
  }
  return composed.filter((edit) => edit.start !== edit.end || edit.text !== '')
}
