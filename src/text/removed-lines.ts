import type { Edit } from '../model/document.ts'
import { placesAfter } from './edits.ts'
import { convertScript } from './script.ts'

/** A line that was taken out of the text as frame: its simplified content, and the offset in the text where it stood. */
export interface RemovedLine {
  readonly content: string
  readonly offset: number
}

/** The frame lines that `edits` took out of `source`, in order. */
export function removedLines(source: string, edits: readonly Edit[]): RemovedLine[] {
  const removed = placesAfter(edits).filter(({ edit }) => edit.kind === 'boilerplate')
  return removed.flatMap(({ start: offset, edit }) => {
    const lines = convertScript(source.slice(edit.start, edit.end), 'simplified').text.split('\n')
    return lines.map((line) => ({ content: line.trim(), offset })).filter(({ content }) => content !== '')
  })
}
