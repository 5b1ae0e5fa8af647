import type { Edit } from '../model/document.ts'
import { doubleDecoding } from './fixes/double-decoding.ts'
import { gbkShift } from './fixes/gbk-shift/gbk-shift.ts'

/**
 * A damaged stretch of the source text and what it should read. Only a trusted finding is repaired; of the others the raw
 * text stays, and the record says so.
 */
export interface Finding extends Edit {
  readonly trusted: boolean
}

/** Finds one kind of damage in a source text; findings are sorted by start and do not overlap. */
export type Detector = (source: string) => Finding[]

/** In order of precedence: where findings of two detectors overlap, the earlier detector's counts. */
const DETECTORS: readonly Detector[] = [doubleDecoding, gbkShift]

/** All findings over `source`, sorted by start, none overlapping. */
export function findDamage(source: string, detectors: readonly Detector[] = DETECTORS): Finding[] {
  const found: Finding[] = []
  for (const detect of detectors) {
    for (const finding of detect(source)) {
      if (!found.some((other) => overlaps(finding, other))) found.push(finding)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `edits` without those that touch the raw text of an untrusted finding: what we cannot read stays as it is. */
export function sparing(edits: readonly Edit[], suspects: readonly Finding[]): Edit[] {
  return suspects.length === 0
    ? [...edits]
    : edits.filter((edit) => !suspects.some((suspect) => overlaps(edit, suspect)))
}

function overlaps(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end
}
