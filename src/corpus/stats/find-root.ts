/** More steps than this no continuous function takes. */
const MOST_STEPS = 1000

/**
 * A root of `f` between `a` and `b`, where it has different signs, to within `tolerance`: bisection, secant and inverse
 * quadratic interpolation by turns, whichever is safe. Brent, Algorithms for Minimization without Derivatives, 1973, ch. 4,
 * measuring progress by the last step as `zeroin` of Netlib and so R's `uniroot` do, where Brent takes the one before: it
 * stops at the very value that `uniroot(f, c(a, b), tol = tolerance)` gives.
 */
export function findRoot(f: (x: number) => number, a: number, b: number, tolerance: number): number {
  // `best` is the better end of the bracket, `other` its other end, `last` where `best` came from.
  let last: Point = { x: a, y: f(a) }
  let best: Point = { x: b, y: f(b) }
  let other = last
  for (let count = 0; count < MOST_STEPS; count++) {
    const progress = best.x - last.x
    if (Math.abs(other.y) < Math.abs(best.y)) [last, best, other] = [best, other, best]
    const least = 2 * Number.EPSILON * Math.abs(best.x) + tolerance / 2
    const half = (other.x - best.x) / 2
    if (Math.abs(half) <= least || best.y === 0) break
    const isFast = Math.abs(progress) >= least && Math.abs(last.y) > Math.abs(best.y)
    const step = (isFast ? interpolate(last, best, other, least, progress) : null) ?? half
    const x = best.x + (Math.abs(step) < least ? Math.sign(half) * least : step)
    last = best
    best = { x, y: f(x) }
    if (Math.sign(best.y) === Math.sign(other.y)) other = last
  }
  return best.x
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The step to where a line, or a parabola on its side, through the points meets zero; null where it leads too far. */
function interpolate(last: Point, best: Point, other: Point, least: number, progress: number): number | null {
  const width = other.x - best.x
  const s = best.y / last.y
  let p = width * s
  let q = 1 - s
  if (last.x !== other.x) {
    const t = last.y / other.y
    const r = best.y / other.y
    p = s * (width * t * (t - r) - (best.x - last.x) * (r - 1))
    q = (t - 1) * (r - 1) * (s - 1)
  }
  if (p > 0) q = -q
  p = Math.abs(p)
  const isInside = p < 0.75 * width * q - Math.abs(least * q) / 2
  return isInside && p < Math.abs(progress * q) / 2 ? p / q : null
}
