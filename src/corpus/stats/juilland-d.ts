/**
 * Juilland's D = 1 − V / √(k − 1), V the coefficient of variation (population standard deviation over mean) of the rates
 * in k parts: Juilland & Chang-Rodríguez, Frequency Dictionary of Spanish Words, 1964; Lyne 1985. 1 = even, 0 = all in one
 * part. NaN for a word that never occurs or a single part.
 *
 * @param sizes tokens of each part; absent = equal parts, so that counts serve as rates.
 */
export function juillandD(freqs: readonly number[], sizes?: readonly number[]): number {
  const parts = freqs.length
  const rates = sizes === undefined ? freqs : freqs.map((freq, part) => freq / (sizes[part] as number))
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / parts
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / parts
  return 1 - Math.sqrt(variance) / mean / Math.sqrt(parts - 1)
}
