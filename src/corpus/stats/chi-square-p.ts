const ENOUGH_TERMS = 500
const TINY = 1e-300

/**
 * Upper tail of the chi-square distribution with one degree of freedom, `erfc(√(x/2))`. Below x = 4 by the power series
 * of erf (DLMF 7.6.2), above by the continued fraction of erfc (DLMF 7.9.1, evaluated by Lentz's method), so that small
 * p keep their relative precision; beyond x ≈ 1490 the result underflows to 0.
 */
export function chiSquareP(statistic: number): number {
  const z = Math.sqrt(Math.max(0, statistic) / 2)
  return statistic < 4 ? 1 - erfBySeries(z) : erfcByFraction(z)
}

/** 2/√π · e^(−z²) · Σ 2ⁿ z^(2n+1) / (1·3·…·(2n+1)) */
function erfBySeries(z: number): number {
  let term = z
  let sum = z
  for (let n = 1; n < ENOUGH_TERMS && term > sum * Number.EPSILON; n++) {
    term *= (2 * z * z) / (2 * n + 1)
    sum += term
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-z * z) * sum
}

/** √π e^(z²) erfc(z) = 1 / (z + ½/(z + 1/(z + (3/2)/(z + …)))) */
function erfcByFraction(z: number): number {
  let fraction = z
  let c = z
  let d = 0
  for (let n = 1; n < ENOUGH_TERMS; n++) {
    d = 1 / (z + (n / 2) * d || TINY)
    c = z + n / 2 / c
    const factor = c * d
    fraction *= factor
    if (Math.abs(factor - 1) < Number.EPSILON) break
  }
  return Math.exp(-z * z) / (Math.sqrt(Math.PI) * fraction)
}
