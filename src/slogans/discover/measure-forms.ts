import { classifyQuoted } from '../classify-quoted.ts'
import type { Background } from './background.ts'
import { cohesionOf } from './cohesion.ts'
import type { CorpusStream } from './corpus-stream.ts'
import type { Candidate } from './discovery.ts'
import { formCounter } from './form-count.ts'
import { hasWholeEdge } from './form-edges.ts'
import { isFramed } from './framing.ts'
import { logRatio } from './keyness.ts'
import { speechParts, type Tagger } from './parts-of-speech.ts'
import { periodMeter } from './period.ts'
import type { RepeatedForm } from './repeated-forms.ts'
import { scoreOf } from './score.ts'
import { MOSTLY_QUOTED } from './wording.ts'

/** An unquoted form whose parts hold together less is a chance meeting of words. */
const MIN_COHESION = 0.25

export type MeasuredForm = Omit<Candidate, 'family' | 'examples'> & { readonly positions: Int32Array }

interface Measuring {
  readonly stream: CorpusStream
  /** Suffix array of the stream. */
  readonly order: Int32Array
  /** Document of each position. */
  readonly owners: Int32Array
  readonly tag: Tagger
  readonly background: Background | undefined
}

/** The evidence and score of each form that holds together and does not begin or end in the middle of a phrase. */
export function measureForms(
  forms: readonly RepeatedForm[],
  { stream, order, owners, tag, background }: Measuring,
): MeasuredForm[] {
  const { units, documents } = stream
  const countOf = formCounter(units, order)
  const period = periodMeter(documents.map(({ date }) => date))
  const whole = forms.flatMap((found) => {
    const cohesion = cohesionOf(found.positions[0] as number, found.form.length, units.length, countOf)
    const quoted = found.quoteRatio >= MOSTLY_QUOTED
    if (cohesion < MIN_COHESION && !quoted) return []
    const { dangling, placeName } = speechParts(tag(found.form))
    return dangling && !quoted && found.wording.members.length === 0 && !hasWholeEdge(found.form)
      ? []
      : [{ ...found, cohesion, placeName: placeName && !quoted }]
  })
  const expected = background?.count(whole.map(({ form }) => form))
  return whole.map(({ wording, placeName, ...found }, index) => {
    const { form, count, positions } = found
    const holders = [...new Set(positions.map((position) => owners[position] as number))]
    const framed = positions.reduce((sum, start) => sum + Number(isFramed(units, start, start + form.length)), 0)
    const measured = {
      ...found,
      type: classifyQuoted(form, null, ''),
      keyness:
        background === undefined ? null : logRatio(count, units.length, expected?.[index] ?? 0, background.chars),
      period: period(holders),
      frameRate: framed / count,
      first: firstDate(holders.map((holder) => documents[holder]?.date ?? null)),
    }
    return { ...measured, score: scoreOf({ ...measured, placeName }, wording, documents.length) }
  })
}

function firstDate(dates: readonly (string | null)[]): string | null {
  return dates.reduce((first, date) => (date !== null && (first === null || date < first) ? date : first), null)
}
