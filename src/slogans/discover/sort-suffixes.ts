import { BARRIER } from './stream.ts'

/** Suffixes are sorted by so many units: the longest form discovered is shorter. */
export const SORTED_DEPTH = 32

const UNITS = 65536

/** Suffixes `[start, end)` of the order that are equal as far as they have been compared. */
interface Group {
  readonly start: number
  readonly end: number
}

/**
 * The positions of `units` in the order of what follows them: a suffix array, sorted only as far as repeats of at least
 * `minCount` occurrences and fewer than `SORTED_DEPTH` units need it. Groups that are too small for a repeat, and
 * suffixes that begin with a barrier, stay as they are.
 *
 * Prefix doubling on groups (Larsson & Sadakane, "Faster suffix sorting", TCS 387, 2007). 8 bytes a unit and 8 for each
 * occurrence of the commonest unit; up to 67 million units.
 */
export function sortSuffixes(units: Uint16Array, minCount: number): Int32Array {
  const order = new Int32Array(units.length)
  // A suffix's rank is where its group starts.
  const rank = new Int32Array(units.length)
  let groups = groupByUnit(units, order, rank, Math.max(2, minCount))
  const keys = new Float64Array(groups.reduce((most, { start, end }) => Math.max(most, end - start), 0))
  for (let depth = 1; depth < SORTED_DEPTH && groups.length > 0; depth *= 2) {
    const finer: Group[] = []
    for (const group of groups) splitGroup(group, depth, { order, rank, keys, minCount, finer })
    groups = finer
  }
  return order
}

/** Counting sort by the first unit; returns the groups worth splitting. */
function groupByUnit(units: Uint16Array, order: Int32Array, rank: Int32Array, minCount: number): Group[] {
  const ends = new Int32Array(UNITS)
  for (const unit of units) ends[unit]!++
  for (let unit = 1; unit < UNITS; unit++) ends[unit]! += ends[unit - 1] as number
  const groups: Group[] = []
  for (let unit = 0; unit < UNITS; unit++) {
    const start = unit === 0 ? 0 : (ends[unit - 1] as number)
    if (unit !== BARRIER && (ends[unit] as number) - start >= minCount)
      groups.push({ start, end: ends[unit] as number })
  }
  const next = Int32Array.from(ends, (_, unit) => (unit === 0 ? 0 : (ends[unit - 1] as number)))
  for (let position = 0; position < units.length; position++) {
    const unit = units[position] as number
    rank[position] = unit === 0 ? 0 : (ends[unit - 1] as number)
    order[next[unit]!++] = position
  }
  return groups
}

interface Sorting {
  readonly order: Int32Array
  readonly rank: Int32Array
  readonly keys: Float64Array
  readonly minCount: number
  /** Receives the parts of the group that are still worth splitting. */
  readonly finer: Group[]
}

/** Sorts a group by the rank of what follows `depth` units on. Rank and position are packed into one double to sort by. */
function splitGroup({ start, end }: Group, depth: number, { order, rank, keys, minCount, finer }: Sorting): void {
  const n = order.length
  const size = end - start
  for (let i = 0; i < size; i++) {
    const position = order[start + i] as number
    const following = position + depth < n ? (rank[position + depth] as number) + 1 : 0
    keys[i] = following * n + position
  }
  keys.subarray(0, size).sort()
  let first = 0
  let previous = -1
  for (let i = 0; i < size; i++) {
    const following = Math.floor((keys[i] as number) / n)
    if (following !== previous) {
      if (i - first >= minCount) finer.push({ start: start + first, end: start + i })
      first = i
      previous = following
    }
    const position = (keys[i] as number) - following * n
    order[start + i] = position
    rank[position] = start + first
  }
  if (size - first >= minCount) finer.push({ start: start + first, end })
}
