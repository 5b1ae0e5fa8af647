/**
 * Deviation of proportions: half the sum of |share of the word − share of the corpus| over the parts. 0 = as evenly
 * spread as can be, towards 1 = all in one small part. Gries, Dispersions and adjusted frequencies in corpora, IJCL 13(4),
 * 2008. NaN for a word that never occurs.
 *
 * @param freqs occurrences in each part.
 * @param sizes tokens (or characters) of each part, in the same order.
 */
export function griesDp(freqs: readonly number[], sizes: readonly number[]): number {
  const occurrences = sum(freqs)
  const size = sum(sizes)
  let deviation = 0
  for (const [part, freq] of freqs.entries()) deviation += Math.abs(freq / occurrences - (sizes[part] as number) / size)
  return deviation / 2
}

/** DP over its greatest possible value 1 − min(share of a part): Lijffijt & Gries, IJCL 17(1), 2012. NaN for one part. */
export function griesDpNorm(freqs: readonly number[], sizes: readonly number[]): number {
  return griesDp(freqs, sizes) / (1 - Math.min(...sizes) / sum(sizes))
}

/** DPnorm with the smallest part taken among those that hold the word: Egbert, Burch & Biber, IJCL 25(1), 2020. */
export function egbertDp(freqs: readonly number[], sizes: readonly number[]): number {
  const holding = sizes.filter((_, part) => (freqs[part] as number) > 0)
  return griesDp(freqs, sizes) / (1 - Math.min(...holding) / sum(sizes))
}

function sum(values: readonly number[]): number {
  let total = 0
  for (const value of values) total += value
  return total
}
