/** Coefficients B₂ₖ / (2k (2k − 1)) of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]
const LARGE = 12

/** ln Γ(x) for x > 0: Stirling's series (DLMF 5.11.1) after raising x by Γ(x+1) = x Γ(x); relative error below 1e-14. */
export function logGamma(x: number): number {
  let shift = 0
  let z = x
  for (; z < LARGE; z++) shift += Math.log(z)
  const series = STIRLING.reduce((sum, coefficient, k) => sum + coefficient / z ** (2 * k + 1), 0)
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - shift
}

/** ln of the binomial coefficient n over k. */
export function logBinomial(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
}
