import { commonPrefixes } from './common-prefixes.ts'
import type { CorpusStream } from './corpus-stream.ts'
import { documentOfPosition, formAt } from './corpus-stream.ts'
import { type Occurrences, occurrenceCounter } from './occurrences.ts'
import { visitRepeats } from './repeats.ts'
import { SORTED_DEPTH, sortSuffixes } from './sort-suffixes.ts'
import { MOSTLY_QUOTED, type Wording, wordingOf } from './wording.ts'

/** A repeat that may be a formula. `positions` are where it begins in the stream. */
export interface RepeatedForm extends Occurrences {
  readonly form: string
  readonly count: number
  readonly wording: Wording
  readonly positions: Int32Array
}

export interface RepeatedForms {
  readonly forms: readonly RepeatedForm[]
  /** Suffix array of the stream. */
  readonly order: Int32Array
  /** Document of each position. */
  readonly owners: Int32Array
}

/** Below these a repeat is a piece of something longer or runs across words. */
const MIN_ENTROPY = 0.4
const MIN_BOUNDARY_RATE = 0.8
const MIN_BOUNDARY_RATE_QUOTED = 0.5

/** The maximal repeats of the stream in at least `minDocuments` documents that are free on both sides and worded like a formula. */
export function repeatedForms({ units, flags, ...rest }: CorpusStream, minDocuments: number): RepeatedForms {
  const order = sortSuffixes(units, minDocuments)
  const shared = commonPrefixes(units, order)
  const owners = documentOfPosition({ units, flags, ...rest })
  const countOccurrences = occurrenceCounter(units, flags, order, owners)
  const forms: RepeatedForm[] = []
  visitRepeats(shared, minDocuments, (first, last, length) => {
    if (length < 2 || length >= SORTED_DEPTH) return
    const found = countOccurrences(first, last, length)
    if (found.documents < minDocuments || !isFree(found)) return
    const form = formAt(units, order[first] as number, length)
    const wording = wordingOf(form, found.quoteRatio)
    if (wording !== null)
      forms.push({ ...found, form, wording, count: last - first + 1, positions: order.subarray(first, last + 1) })
  })
  return { forms, order, owners }
}

function isFree({ leftEntropy, rightEntropy, boundaryRate, quoteRatio }: Occurrences): boolean {
  const enough = quoteRatio >= MOSTLY_QUOTED ? MIN_BOUNDARY_RATE_QUOTED : MIN_BOUNDARY_RATE
  return Math.min(leftEntropy, rightEntropy) >= MIN_ENTROPY && boundaryRate >= enough
}
