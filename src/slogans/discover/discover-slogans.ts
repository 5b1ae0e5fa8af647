import { compareCodePoints } from '../../source/compare-code-points.ts'
import type { Segmenter } from '../../tokens/segmenter.ts'
import { classifyQuoted } from '../classify-quoted.ts'
import type { Background } from './background.ts'
import { cohesionOf } from './cohesion.ts'
import { type CorpusStream, corpusStream } from './corpus-stream.ts'
import type { Candidate, Discovery, DiscoveryDocument } from './discovery.ts'
import { dropLed, dropTailed } from './drop-extended.ts'
import { dropNested } from './drop-nested.ts'
import { exampleFinder } from './examples.ts'
import { formCounter } from './form-count.ts'
import { isFramed } from './framing.ts'
import { logRatio } from './keyness.ts'
import { speechParts } from './parts-of-speech.ts'
import { periodMeter } from './period.ts'
import { type RepeatedForm, repeatedForms } from './repeated-forms.ts'
import { sampleDocuments } from './sample-documents.ts'
import { scoreOf } from './score.ts'
import { MOSTLY_QUOTED } from './wording.ts'

export interface DiscoveryOptions {
  /** Word borders and parts of speech. */
  readonly segmenter: Pick<Segmenter, 'cut' | 'tag'>
  /** What keyness is measured against; without one it is null and does not count. */
  readonly background?: Background
  /** At most so many candidates; all when absent. */
  readonly top?: number
  /** Documents a form must stand in; by default 2 in 5 documents, 3 in 50, 5 in 500, 9 in 100,000. */
  readonly minDocuments?: number
  /**
   * Characters read at most, 24 million unless told: memory is about 25 bytes a character at its peak. Of a larger corpus a
   * sample of whole documents is read, drawn by hash.
   */
  readonly maxChars?: number
  /** Example sentences a candidate, default 3. */
  readonly examples?: number
}

const MAX_CHARS = 24_000_000
const MIN_COHESION = 0.3

/**
 * The recurrent forms of a corpus that look like slogans or formulas, without any lexicon: maximal repeats with their
 * evidence, best first (`scoreOf`). Depends on the documents, not on their order.
 *
 * @param documents normalised texts; read once.
 */
export async function discoverSlogans(
  documents: Iterable<DiscoveryDocument> | AsyncIterable<DiscoveryDocument>,
  options: DiscoveryOptions,
): Promise<Discovery> {
  const { segmenter, top, maxChars = MAX_CHARS } = options
  const sample = await sampleDocuments(documents, maxChars)
  const stream = corpusStream(sample.documents, (text) => segmenter.cut(text))
  const minDocuments = options.minDocuments ?? leastDocuments(sample.documents.length)
  const { forms, order, owners } = repeatedForms(stream, minDocuments)
  const measured = measure(dropNested(dropLed(forms)), { stream, order, owners, options })
  const ranked = dropTailed(measured).sort((a, b) => b.score - a.score || compareCodePoints(a.form, b.form))
  const examplesOf = exampleFinder(stream, owners, options.examples ?? 3)
  const chars = sample.documents.reduce((sum, { text }) => sum + text.length, 0)
  return {
    candidates: ranked.slice(0, top).map(({ positions, ...candidate }) => ({
      ...candidate,
      examples: examplesOf(positions, candidate.form.length),
    })),
    read: { documents: sample.documents.length, chars },
    given: sample.given,
  }
}

function leastDocuments(documents: number): number {
  return Math.max(2, Math.ceil(2 * Math.log10(Math.max(1, documents))) - 1)
}

interface Corpus {
  readonly stream: CorpusStream
  readonly order: Int32Array
  readonly owners: Int32Array
  readonly options: DiscoveryOptions
}

type Measured = Omit<Candidate, 'examples'> & { readonly positions: Int32Array }

function measure(forms: readonly RepeatedForm[], { stream, order, owners, options }: Corpus): Measured[] {
  const { units, documents } = stream
  const countOf = formCounter(units, order)
  const period = periodMeter(documents.map(({ date }) => date))
  const cohesive = forms.flatMap((found) => {
    const cohesion = cohesionOf(found.positions[0] as number, found.form.length, units.length, countOf)
    const quoted = found.quoteRatio >= MOSTLY_QUOTED
    if (cohesion < MIN_COHESION && !quoted) return []
    const { dangling, placeName } = speechParts(options.segmenter.tag(found.form))
    return dangling && !quoted && found.wording.members.length === 0 ? [] : [{ ...found, cohesion, placeName: placeName && !quoted }]
  })
  const { background } = options
  const expected = background?.count(cohesive.map(({ form }) => form))
  return cohesive.map(({ wording, placeName, ...found }, index) => {
    const keyness = background === undefined ? null : logRatio(found.count, units.length, expected?.[index] ?? 0, background.chars)
    const holders = [...new Set(found.positions.map((position) => owners[position] as number))]
    const framed = found.positions.reduce((sum, start) => sum + Number(isFramed(units, start, start + found.form.length)), 0)
    const evidence = { ...found, keyness, placeName, period: period(holders), frameRate: framed / found.count }
    return {
      form: found.form,
      type: classifyQuoted(found.form, null, ''),
      count: found.count,
      documents: found.documents,
      quoteRatio: found.quoteRatio,
      leftEntropy: found.leftEntropy,
      rightEntropy: found.rightEntropy,
      cohesion: found.cohesion,
      boundaryRate: found.boundaryRate,
      frameRate: evidence.frameRate,
      keyness,
      period: evidence.period,
      first: firstDate(holders.map((holder) => documents[holder]?.date ?? null)),
      score: scoreOf(evidence, wording, documents.length),
      positions: found.positions,
    }
  })
}

function firstDate(dates: readonly (string | null)[]): string | null {
  return dates.reduce((first, date) => (date !== null && (first === null || date < first) ? date : first), null)
}
