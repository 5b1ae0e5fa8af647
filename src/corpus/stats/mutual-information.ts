import type { Cooccurrence } from './cooccurrence.ts'
import { expectedTogether } from './cooccurrence.ts'

/** Pointwise mutual information log2(O / E): Church & Hanks, Computational Linguistics 16(1), 1990. Favours rare words. */
export function mutualInformation(counts: Cooccurrence): number {
  return Math.log2(counts.f / expectedTogether(counts))
}
