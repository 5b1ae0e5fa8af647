import type { Edit } from '../../model/document.ts'
import type { RepairKind } from '../../model/record.ts'

/** One edit for every match of `pattern` (global), with what `replace` makes of it; matches it leaves alone give none. */
export function replacements(
  text: string,
  pattern: RegExp,
  kind: RepairKind,
  replace: string | ((match: RegExpExecArray) => string),
  confidence = 1,
): Edit[] {
  const edits: Edit[] = []
  for (const match of text.matchAll(pattern)) {
    const replacement = typeof replace === 'string' ? replace : replace(match)
    if (replacement === match[0]) continue
    edits.push({ start: match.index, end: match.index + match[0].length, text: replacement, kind, confidence })
  }
  return edits
}
