import type { TwoCorpora } from './two-corpora.ts'

/**
 * %DIFF: difference of relative frequencies in percent of the second corpus's; infinite for a word only the first has.
 * Gabrielatos & Marchi, Keyness: matching metrics to definitions, 2011.
 */
export function percentDifference({ f1, n1, f2, n2 }: TwoCorpora): number {
  return ((f1 / n1 - f2 / n2) / (f2 / n2)) * 100
}
