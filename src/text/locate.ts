import type { Document } from '../model/document.ts'
import type { CodePointIndex } from './code-points.ts'
import { codePointIndex } from './code-points.ts'
import type { OffsetMap } from './offset-map.ts'

/**
 * The `locate` function of a document: maps a UTF-16 range of the normalised `text` to its source slice, which holds
 * everything the text came from.
 */
export function locator(source: string, sourceIndex: CodePointIndex, map: OffsetMap, text: string): Document['locate'] {
  const textIndex = codePointIndex(text)
  return (start, end) => {
    const sourceStart = map.toSource(textIndex.toCodePoint(start), 'start')
    const sourceEnd = Math.max(sourceStart, map.toSource(textIndex.toCodePoint(end), 'end'))
    const raw = source.slice(sourceIndex.toUtf16(sourceStart), sourceIndex.toUtf16(sourceEnd))
    return { span: { start: sourceStart, end: sourceEnd }, raw, text: text.slice(start, end) }
  }
}
