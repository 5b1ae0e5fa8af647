import type { Cooccurrence } from './cooccurrence.ts'
import { expectedTogether } from './cooccurrence.ts'

/** (O − E) / √O: Church, Gale, Hanks & Hindle, Using statistics in lexical analysis, 1991. Favours frequent pairs. */
export function tScore(counts: Cooccurrence): number {
  return (counts.f - expectedTogether(counts)) / Math.sqrt(counts.f)
}
