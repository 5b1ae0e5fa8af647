/**
 * Log Ratio: binary logarithm of the relative frequency of a form in the corpus over that in the background, ½ added to
 * counts and sizes so that absence there is no division by zero (Hardie, "Log Ratio – an informal introduction", 2014).
 */
export function logRatio(count: number, chars: number, background: number, backgroundChars: number): number {
  return Math.log2((count + 0.5) / (chars + 0.5)) - Math.log2((background + 0.5) / (backgroundChars + 0.5))
}
