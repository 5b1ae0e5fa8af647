import type { Edit } from '../model/document.ts'
import type { Repair, Warning } from '../model/record.ts'
import { type CodePointIndex, codePointIndex } from './code-points.ts'
import type { Finding } from './damage.ts'
import { applyEdits } from './edits.ts'
import type { ConversionMethod } from './opencc.ts'
import { convertByMethod } from './script.ts'

/**
 * The record of what was done to `source`: one repair an edit, suspects marked as not applied, in order of their place;
 * the conversion of the script stands last, once for the whole document.
 */
export function toRepairs(
  source: string,
  { toCodePoint }: CodePointIndex,
  edits: readonly Edit[],
  suspects: readonly Finding[],
  method: ConversionMethod | null,
): Repair[] {
  const repair = ({ kind, start, end, text, confidence }: Edit): Repair => ({
    kind,
    span: { start: toCodePoint(start), end: toCodePoint(end) },
    raw: source.slice(start, end),
    text,
    confidence,
  })
  const notApplied = suspects.map((suspect): Repair => ({ ...repair(suspect), applied: false }))
  const repairs = [...edits.map(repair), ...notApplied]
  if (notApplied.length > 0) repairs.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  if (method !== null)
    repairs.push({ kind: 'script', span: { start: 0, end: 0 }, raw: '', text: '', confidence: 1, method })
  return repairs
}

/** What the reader of a record is told about a damaged stretch that was not repaired. */
export function suspectWarning(
  source: string,
  { toCodePoint }: CodePointIndex,
  { kind, start, end }: Finding,
): Warning {
  return {
    code: `suspect-${kind}`,
    message: `‘${source.slice(start, end)}’ is damaged and could not be restored with certainty; it was left as it is`,
    span: { start: toCodePoint(start), end: toCodePoint(end) },
  }
}

/** Law 2: the normalised text, rebuilt from the source and its recorded repairs alone. */
export function replay(source: string, repairs: readonly Repair[]): string {
  const { toUtf16 } = codePointIndex(source)
  const edits = repairs
    .filter((repair) => repair.applied !== false && repair.kind !== 'script')
    .map(({ span, kind, text, confidence }) => ({
      start: toUtf16(span.start),
      end: toUtf16(span.end),
      kind,
      text,
      confidence,
    }))
  const repaired = applyEdits(source, edits)
  const conversion = repairs.find((repair) => repair.kind === 'script')
  return conversion === undefined ? repaired : convertByMethod(repaired, conversion.method)
}
