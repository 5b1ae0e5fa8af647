import { SORTED_DEPTH } from './sort-suffixes.ts'
import { BARRIER } from './stream.ts'

/**
 * For each suffix the number of units it shares with the one sorted before it, up to the first barrier and at most
 * `SORTED_DEPTH`; 0 for the first. One byte a unit.
 */
export function commonPrefixes(units: Uint16Array, order: Int32Array): Uint8Array {
  const shared = new Uint8Array(order.length)
  for (let i = 1; i < order.length; i++) {
    const a = order[i - 1] as number
    const b = order[i] as number
    const limit = Math.min(SORTED_DEPTH, units.length - Math.max(a, b))
    let length = 0
    while (length < limit && units[a + length] === units[b + length] && units[a + length] !== BARRIER) length++
    shared[i] = length
  }
  return shared
}
