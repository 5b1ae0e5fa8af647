/**
 * Returns a function that counts a form in the stream by two binary searches in its suffix array. Forms must be no longer
 * than the depth it is sorted to.
 */
export function formCounter(units: Uint16Array, order: Int32Array): (start: number, length: number) => number {
  return (start, length) =>
    firstNotBefore(units, order, start, length, 1) - firstNotBefore(units, order, start, length, 0)
}

/** The first suffix that does not sort before the form (`after` 0), or that sorts after all that begin with it (1). */
function firstNotBefore(units: Uint16Array, order: Int32Array, start: number, length: number, after: 0 | 1): number {
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(units, order[middle] as number, start, length) < after) low = middle + 1
    else high = middle
  }
  return low
}

function compare(units: Uint16Array, suffix: number, start: number, length: number): number {
  for (let i = 0; i < length; i++) {
    const difference = (units[suffix + i] ?? -1) - (units[start + i] as number)
    if (difference !== 0) return difference
  }
  return 0
}
