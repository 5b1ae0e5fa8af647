import type { Fingerprints } from './winnow.ts'

/** Where two documents hold the same n-gram: pairs of positions, first document, second document, and so on. */
export type Seeds = number[]

export interface SeedIndex {
  /** By pair of documents, `first * documents + second`, first below second. */
  readonly pairs: ReadonlyMap<number, Seeds>
  /** By document, positions of n-grams that more documents hold than reuse would explain. */
  readonly common: readonly (readonly number[])[]
}

/** The low bits of a packed entry hold the index of the fingerprint. */
const INDEX_SIZE = 2 ** 25

/**
 * Finds the n-grams that documents share, by sorting all fingerprints once: no table of all n-grams is held.
 *
 * @param most n-grams in more documents are common property, and no evidence of reuse.
 */
export function findSeeds(documents: readonly Fingerprints[], most: number): SeedIndex {
  const { entries, owners, positions } = packFingerprints(documents)
  const pairs = new Map<number, Seeds>()
  const common = documents.map((): number[] => [])
  for (let start = 0; start < entries.length; ) {
    const hash = Math.floor((entries[start] as number) / INDEX_SIZE)
    let end = start + 1
    while (end < entries.length && Math.floor((entries[end] as number) / INDEX_SIZE) === hash) end++
    if (end - start > 1) {
      const places = Array.from(entries.subarray(start, end), (entry) => entry % INDEX_SIZE)
      addPlaces(places, owners, positions, most, { pairs, common })
    }
    start = end
  }
  return { pairs, common }
}

function addPlaces(
  places: readonly number[],
  owners: Int32Array,
  positions: Int32Array,
  most: number,
  index: { readonly pairs: Map<number, Seeds>; readonly common: readonly number[][] },
): void {
  const holders = new Set(places.map((place) => owners[place] as number))
  if (holders.size < 2) return
  if (holders.size > most) {
    for (const place of places) index.common[owners[place] as number]?.push(positions[place] as number)
    return
  }
  for (const [rank, a] of places.entries()) {
    for (const b of places.slice(rank + 1)) {
      if (owners[a] === owners[b]) continue
      const key = (owners[a] as number) * index.common.length + (owners[b] as number)
      const seeds = index.pairs.get(key)
      if (seeds === undefined) index.pairs.set(key, [positions[a] as number, positions[b] as number])
      else seeds.push(positions[a] as number, positions[b] as number)
    }
  }
}

function packFingerprints(documents: readonly Fingerprints[]) {
  const size = documents.reduce((sum, { hashes }) => sum + hashes.length, 0)
  if (size > INDEX_SIZE) throw new RangeError(`too many fingerprints: ${size}, at most ${INDEX_SIZE}`)
  const entries = new Float64Array(size)
  const owners = new Int32Array(size)
  const positions = new Int32Array(size)
  let index = 0
  for (const [owner, { hashes, positions: places }] of documents.entries()) {
    for (let place = 0; place < hashes.length; place++) {
      entries[index] = (hashes[place] as number) * INDEX_SIZE + index
      owners[index] = owner
      positions[index] = places[place] as number
      index++
    }
  }
  return { entries: entries.sort(), owners, positions }
}
