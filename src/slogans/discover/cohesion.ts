/**
 * Normalised pointwise mutual information of a form of `length` units at the split where its parts hold together least
 * (Bouma, "Normalized (pointwise) mutual information in collocation extraction", 2009): 1 when the parts occur only
 * together, 0 when they meet as often as chance has it.
 *
 * @param countOf how often the units `[start, start + length)` occur among `total` positions.
 */
export function cohesionOf(
  start: number,
  length: number,
  total: number,
  countOf: (start: number, length: number) => number,
): number {
  const whole = countOf(start, length) / total
  let weakest = 1
  for (let split = 1; split < length; split++) {
    const parts = (countOf(start, split) / total) * (countOf(start + split, length - split) / total)
    weakest = Math.min(weakest, Math.log(whole / parts) / -Math.log(whole))
  }
  return weakest
}
