import { logGamma } from './log-gamma.ts'

const ENOUGH_TERMS = 10_000
const TINY = 1e-300
const HALVINGS = 200

/**
 * Regularized incomplete beta function I_x(a, b), a and b > 0: the continued fraction DLMF 8.17.22 evaluated by Lentz's
 * method, on the side of x where it converges fast.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a)
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return (front * continuedFraction(x, a, b)) / a
}

/** The x at which I_x(a, b) is `p`, by bisection: slow, sure, and exact to the last bits. */
export function inverseIncompleteBeta(p: number, a: number, b: number): number {
  let low = 0
  let high = 1
  for (let step = 0; step < HALVINGS && high - low > Number.EPSILON * low; step++) {
    const middle = (low + high) / 2
    if (incompleteBeta(middle, a, b) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || TINY)
  let fraction = d
  for (let m = 1; m < ENOUGH_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    let factor = 1
    for (const coefficient of [even, odd]) {
      d = 1 / (1 + coefficient * d || TINY)
      c = 1 + coefficient / c || TINY
      factor = c * d
      fraction *= factor
    }
    if (Math.abs(factor - 1) < Number.EPSILON) break
  }
  return fraction
}
