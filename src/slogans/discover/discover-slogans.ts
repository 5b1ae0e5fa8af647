import { compareCodePoints } from '../../source/compare-code-points.ts'
import type { Segmenter } from '../../tokens/segmenter.ts'
import type { Background } from './background.ts'
import { corpusStream } from './corpus-stream.ts'
import type { Discovery, DiscoveryDocument } from './discovery.ts'
import { dropLed, dropTailed } from './drop-extended.ts'
import { dropNested } from './drop-nested.ts'
import { exampleFinder } from './examples.ts'
import { measureForms } from './measure-forms.ts'
import { repeatedForms } from './repeated-forms.ts'
import { sampleDocuments } from './sample-documents.ts'
import { SORTED_DEPTH } from './sort-suffixes.ts'

export interface DiscoveryOptions {
  /** Word borders and parts of speech. */
  readonly segmenter: Pick<Segmenter, 'cut' | 'tag'>
  /** What keyness is measured against; without one it is null and does not count. */
  readonly background?: Background
  /** At most so many candidates; all when absent. */
  readonly top?: number
  /** Documents a form must stand in; by default 2 in 5 documents, 3 in 50, 5 in 500, 9 in 100,000. */
  readonly minDocuments?: number
  /** Characters a form must have at least and may have at most, the marks between members aside. */
  readonly minChars?: number
  readonly maxChars?: number
  /**
   * Characters read at most, 24 million unless told, 64 million whatever is told (the suffix sort packs positions into
   * doubles); a larger corpus is sampled (see `sampleDocuments`). At its peak the
   * work takes about 30 bytes a character: 2 for the text, 15 for suffix array, ranks, flags and shared prefixes, the rest
   * for repeats and examples.
   */
  readonly readChars?: number
  /** Example sentences a candidate, default 3. */
  readonly examples?: number
}

const READ_CHARS = 24_000_000
const MOST_CHARS = 64_000_000

/**
 * The recurrent forms of a corpus that look like slogans or formulas, found without any lexicon: maximal repeats over a
 * suffix array with their evidence, best first (see `scoreOf`). Depends on the documents, not on their order.
 *
 * @param documents normalised texts, read once.
 */
export async function discoverSlogans(
  documents: Iterable<DiscoveryDocument> | AsyncIterable<DiscoveryDocument>,
  options: DiscoveryOptions,
): Promise<Discovery> {
  const { segmenter, background, top, readChars = READ_CHARS, minChars = 1, maxChars = SORTED_DEPTH } = options
  const sample = await sampleDocuments(documents, Math.min(readChars, MOST_CHARS))
  const stream = corpusStream(sample.documents, (text) => segmenter.cut(text))
  const minDocuments = options.minDocuments ?? leastDocuments(sample.documents.length)
  const { forms, order, owners } = repeatedForms(stream, minDocuments)
  const kept = dropNested(dropLed(forms)).filter(({ form }) => {
    const chars = unseparated(form).length
    return minChars <= chars && chars <= maxChars
  })
  const measured = measureForms(kept, { stream, order, owners, background, tag: (form) => segmenter.tag(form) })
  const ranked = dropTailed(measured).sort((a, b) => b.score - a.score || compareCodePoints(a.form, b.form))
  const examplesOf = exampleFinder(stream, owners, options.examples ?? 3)
  const families = new Map<string, string>()
  for (const { form } of ranked) if (!families.has(unseparated(form))) families.set(unseparated(form), form)
  return {
    candidates: ranked.slice(0, top).map(({ positions, ...candidate }) => ({
      ...candidate,
      family: families.get(unseparated(candidate.form)) as string,
      examples: examplesOf(positions, candidate.form.length),
    })),
    read: {
      documents: sample.documents.length,
      chars: sample.documents.reduce((sum, { text }) => sum + text.length, 0),
    },
    given: sample.given,
  }
}

function leastDocuments(documents: number): number {
  return Math.max(2, Math.ceil(2 * Math.log10(Math.max(1, documents))) - 1)
}

/** Spellings with and without the marks between members are one family: 双随机、一公开, 双随机一公开. */
function unseparated(form: string): string {
  return form.replaceAll('、', '')
}
