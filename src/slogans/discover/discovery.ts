import type { SloganType } from '../../model/slogan.ts'

/** A normalised document of the corpus. */
export interface DiscoveryDocument {
  readonly id: string
  readonly text: string
  /** ISO date, or null where unknown. */
  readonly date: string | null
}

export interface Example {
  readonly doc: string
  readonly sentence: string
}

/** A recurrent form with what speaks for it; `count` and `documents` are those of the documents read. */
export interface Candidate {
  /** Without quotation marks; members joined by 、 however the texts join them. */
  readonly form: string
  readonly type: SloganType
  /** The best ranked of the forms that differ in 、 only. */
  readonly family: string
  readonly count: number
  readonly documents: number
  /** Share of the mentions between quotation marks of their own. */
  readonly quoteRatio: number
  /** Branching entropy in nats of what stands before and after; marks and ends of sentences count as all different. */
  readonly leftEntropy: number
  readonly rightEntropy: number
  /** Normalised pointwise mutual information of the two parts at the weakest split, −1 to 1. */
  readonly cohesion: number
  /** Share of the mentions that begin and end where the segmenter sees word borders. */
  readonly boundaryRate: number
  /** Share of the mentions governed by a verb or named by a noun of formulas: 坚持…, …理念, …行动. */
  readonly frameRate: number
  /** Log Ratio: binary logarithm of the relative frequency here over that in the background, each count + ½; null without one. */
  readonly keyness: number | null
  /** How much it belongs to a period, 0 to 1; 0 where documents have no dates. */
  readonly period: number
  /** Date of the earliest dated document that holds it. */
  readonly first: string | null
  readonly score: number
  readonly examples: readonly Example[]
}

/** What was found, and in how much of the corpus. */
export interface Discovery {
  /** Best first. */
  readonly candidates: readonly Candidate[]
  readonly read: { readonly documents: number; readonly chars: number }
  /** What was given; more than was read where the corpus outgrew `readChars`. */
  readonly given: { readonly documents: number; readonly chars: number }
}
