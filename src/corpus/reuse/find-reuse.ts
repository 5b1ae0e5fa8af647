import type { DocumentInfo } from '../../model/record.ts'
import { codePointOrder } from '../code-point-order.ts'
import type { SharedStretch } from './align-passages.ts'
import { alignPassages } from './align-passages.ts'
import type { BareText } from './bare-text.ts'
import { bareText, sliceBare } from './bare-text.ts'
import { commonPassages } from './common-passages.ts'
import { findSeeds } from './find-seeds.ts'
import { winnow } from './winnow.ts'

/** A document with its normalised text (simplified script, so that reuse is found across scripts); a `TextRecord` is one. */
export interface TextDocument {
  readonly doc: DocumentInfo
  readonly text: string
}

export interface ReuseOptions {
  /** Shortest passage reported, in characters without punctuation (default 25). */
  readonly minLength?: number
  /** Matches at most so many characters apart are one reworded passage (default 12). */
  readonly gap?: number
  /** What is in more than this share of the documents is boilerplate (default 0.2; at least 10, at most 150 documents). */
  readonly boilerplate?: number
}

/** One side of a shared passage: the normalised text as it stands there, at a UTF-16 offset of it. */
export interface PassageSide {
  readonly doc: DocumentInfo
  readonly text: string
  readonly start: number
  /** Characters without punctuation; `chars` of the whole document. */
  readonly length: number
  readonly chars: number
}

/** A passage two documents share, `first` the earlier one: by date, undated last, then by id. */
export interface SharedPassage {
  readonly first: PassageSide
  readonly second: PassageSide
  /** Equal characters over the mean length: 1 = verbatim but for punctuation. */
  readonly similarity: number
}

/** A passage of many documents, as the earliest of them words it. */
export interface CommonPassage {
  readonly doc: DocumentInfo
  readonly text: string
  readonly documents: number
}

export interface Reuse {
  readonly documents: number
  readonly passages: readonly SharedPassage[]
  readonly boilerplate: readonly CommonPassage[]
}

/** n-gram and window: a common stretch of 10 + 6 − 1 = 15 characters is always found. */
const N = 10
const WINDOW = 6
const FEWEST_COMMON = 10
/** Pairs grow with the square of the documents that hold an n-gram. */
const MOST_SHARED = 150

/** Passages shared between documents, verbatim and near-verbatim; common formulas of all apart. */
export function findReuse(documents: readonly TextDocument[], options: ReuseOptions = {}): Reuse {
  const { minLength = 25, gap = 12, boilerplate = 0.2 } = options
  const sorted = [...documents].sort((a, b) => earlierFirst(a.doc, b.doc))
  const texts = sorted.map(({ text }) => bareText(text))
  const most = Math.min(MOST_SHARED, Math.max(FEWEST_COMMON, documents.length * boilerplate))
  const fingerprints = texts.map(({ units }) => winnow(units, N, WINDOW))
  const { pairs, common } = findSeeds(fingerprints, most)
  const passages = [...pairs]
    .sort(([a], [b]) => a - b)
    .flatMap(([key, seeds]) => {
      const [first, second] = [Math.floor(key / texts.length), key % texts.length]
      const [a, b] = [texts[first] as BareText, texts[second] as BareText]
      const side = (index: number, start: number, end: number): PassageSide =>
        passageSide(sorted[index] as TextDocument, texts[index] as BareText, start, end)
      return alignPassages(a.units, b.units, seeds, { n: N, gap, minLength }).map((stretch) => ({
        first: side(first, stretch.a, stretch.aEnd),
        second: side(second, stretch.b, stretch.bEnd),
        similarity: similarity(stretch),
      }))
    })
  return { documents: documents.length, passages, boilerplate: commonPassages(sorted, texts, common, N, WINDOW) }
}

function earlierFirst(a: DocumentInfo, b: DocumentInfo): number {
  const undatedLast = Number(a.date === null) - Number(b.date === null)
  return undatedLast || codePointOrder(a.date ?? '', b.date ?? '') || codePointOrder(a.id, b.id)
}

function passageSide({ doc }: TextDocument, bare: BareText, start: number, end: number): PassageSide {
  return {
    doc,
    text: sliceBare(bare, start, end),
    start: bare.offsets[start] as number,
    length: end - start,
    chars: bare.units.length,
  }
}

function similarity({ a, aEnd, b, bEnd, same }: SharedStretch): number {
  return (2 * same) / (aEnd - a + bEnd - b)
}
