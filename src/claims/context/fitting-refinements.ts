import { WordTable } from '../../lexicon/word-table.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import type { Refinement } from './refinement.ts'

/** What a chunk must be for a refinement to be about it; what is left out may be anything. */
export interface Fit {
  readonly words?: Iterable<string>
  readonly kind?: 'noun' | 'adverb' | 'change'
  readonly tag?: 'x' | 'vn'
  /** How many UTF-16 units it has. */
  readonly length?: 4
  readonly beforeQuantity?: true
}

export type FittingRefinement = readonly [refinement: Refinement, fit: Fit]

/**
 * The refinements about a chunk that stands before `after`, in the order of `all`: most chunks are common nouns that none is
 * about, so none of them should have to be asked.
 */
export function fittingRefinements(
  all: readonly FittingRefinement[],
): (chunk: Chunk, after: Chunk | undefined) => readonly Refinement[] {
  const words = new Set(all.flatMap(([, fit]) => [...(fit.words ?? [])]))
  const aboutWord = (word: string) => all.filter(([, fit]) => fit.words === undefined || [...fit.words].includes(word))
  const ofWord = new WordTable(new Map([...words].map((word) => [word, bySigns(aboutWord(word))])))
  const ofAny = bySigns(all.filter(([, fit]) => fit.words === undefined))
  return (chunk, after) => (ofWord.get(chunk.text) ?? ofAny)(signsOf(chunk, after))
}

/** What tells refinements apart at a look, a bit each. */
const NOUN = 1
const ADVERB = 2
const CHANGE = 4
const UNKNOWN = 8
const VERBAL_NOUN = 16
const FOUR = 32
const BEFORE_QUANTITY = 64

function signsOf({ kind, pos, text }: Chunk, after: Chunk | undefined): number {
  const four = text.length === 4 ? FOUR : 0
  return kindSign(kind) | tagSign(pos) | four | (after?.kind === 'quantity' ? BEFORE_QUANTITY : 0)
}

function neededSigns({ kind, tag, length, beforeQuantity }: Fit): number {
  const four = length === undefined ? 0 : FOUR
  return kindSign(kind) | tagSign(tag) | four | (beforeQuantity === true ? BEFORE_QUANTITY : 0)
}

function kindSign(kind: ChunkKind | undefined): number {
  return kind === 'noun' ? NOUN : kind === 'adverb' ? ADVERB : kind === 'change' ? CHANGE : 0
}

function tagSign(tag: string | undefined): number {
  return tag === 'x' ? UNKNOWN : tag === 'vn' ? VERBAL_NOUN : 0
}

/** The refinements a chunk with certain signs may need, picked out when such a chunk is first met. */
function bySigns(refinements: readonly FittingRefinement[]): (signs: number) => readonly Refinement[] {
  const picked: (readonly Refinement[] | undefined)[] = []
  return (signs) => {
    picked[signs] ??= refinements.flatMap(([refinement, fit]) => {
      const needed = neededSigns(fit)
      return (signs & needed) === needed ? [refinement] : []
    })
    return picked[signs]
  }
}
