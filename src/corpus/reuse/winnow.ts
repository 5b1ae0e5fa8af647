export interface Fingerprints {
  /** Hashes of 28 bits: with an index of 25 bits they fit the exact integers of a double. */
  readonly hashes: Int32Array
  /** The unit each hashed n-gram starts at. */
  readonly positions: Int32Array
}

const BASE = 0x01000193
const HASH_BITS = 28

/**
 * Winnowing: of every `window` n-grams in a row keep the one with the least hash, the last of equals. Any stretch of
 * `n + window − 1` units that two texts share leaves a common fingerprint. Schleimer, Wilkerson & Aiken, Winnowing: local
 * algorithms for document fingerprinting, SIGMOD 2003.
 */
export function winnow(units: Uint16Array, n: number, window: number): Fingerprints {
  const hashes = rollingHashes(units, n)
  const kept: number[] = []
  let last = -1
  for (let start = 0; start + window <= hashes.length; start++) {
    if (last >= start && (hashes[start + window - 1] as number) > (hashes[last] as number)) continue
    const least = leastFrom(hashes, start, window)
    if (least !== last) kept.push(least)
    last = least
  }
  const positions = Int32Array.from(kept)
  return { positions, hashes: positions.map((position) => hashes[position] as number) }
}

function leastFrom(hashes: Int32Array, start: number, window: number): number {
  let least = start
  for (let index = start + 1; index < start + window; index++) {
    if ((hashes[index] as number) <= (hashes[least] as number)) least = index
  }
  return least
}

/** Polynomial hashes of all n-grams (Karp & Rabin 1987), mixed so that the least one is no particular character. */
function rollingHashes(units: Uint16Array, n: number): Int32Array {
  const count = Math.max(0, units.length - n + 1)
  const hashes = new Int32Array(count)
  let highest = 1
  for (let power = 1; power < n; power++) highest = Math.imul(highest, BASE)
  let hash = 0
  for (let index = 0; index < units.length && count > 0; index++) {
    if (index >= n) hash = (hash - Math.imul(units[index - n] as number, highest)) | 0
    hash = (Math.imul(hash, BASE) + (units[index] as number)) | 0
    if (index >= n - 1) hashes[index - n + 1] = mix(hash)
  }
  return hashes
}

/** The finalizer of MurmurHash3 (Appleby, public domain). */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> (32 - HASH_BITS)
}
