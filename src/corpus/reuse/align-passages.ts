import type { Seeds } from './find-seeds.ts'
import { longestCommonSubsequence } from './longest-common-subsequence.ts'

/** A stretch two documents share, in units of each; `same` of its units are equal and in order. */
export interface SharedStretch {
  readonly a: number
  readonly aEnd: number
  readonly b: number
  readonly bEnd: number
  readonly same: number
}

export interface AlignOptions {
  /** Shorter exact matches are chance. */
  readonly n: number
  /** Matches at most so many units apart, in both documents, are one reworded passage. */
  readonly gap: number
  /** Shortest passage, in equal units. */
  readonly minLength: number
}

/**
 * Passages two documents share: seeds are checked and stretched to the longest exact match, neighbouring matches joined
 * over short rewordings, whose equal units an exact alignment counts.
 */
export function alignPassages(a: Uint16Array, b: Uint16Array, seeds: Seeds, options: AlignOptions): SharedStretch[] {
  const chains: SharedStretch[] = []
  let open: SharedStretch[] = []
  for (const match of exactMatches(a, b, seeds, options.n)) {
    const previous = open.findLast((chain) => isNext(chain, match, options.gap))
    const joined = previous === undefined ? match : join(previous, match, a, b)
    const stillOpen = open.filter((chain) => chain !== previous && match.a - chain.aEnd <= options.gap)
    chains.push(...open.filter((chain) => chain !== previous && match.a - chain.aEnd > options.gap))
    open = [...stillOpen, joined]
  }
  return [...chains, ...open]
    .filter(({ same }) => same >= options.minLength)
    .sort((x, y) => x.a - y.a || x.b - y.b || x.aEnd - y.aEnd)
}

/** Longest exact matches around the seeds, each once, in the order of the first document. */
function exactMatches(a: Uint16Array, b: Uint16Array, seeds: Seeds, n: number): SharedStretch[] {
  const order = Array.from({ length: seeds.length / 2 }, (_, index) => index * 2)
  order.sort(
    (x, y) => (seeds[x] as number) - (seeds[y] as number) || (seeds[x + 1] as number) - (seeds[y + 1] as number),
  )
  const coveredTo = new Map<number, number>()
  const matches: SharedStretch[] = []
  for (const index of order) {
    const [atA, atB] = [seeds[index] as number, seeds[index + 1] as number]
    if (atA < (coveredTo.get(atB - atA) ?? 0)) continue
    const [back, forward] = stretch(a, b, atA, atB)
    if (back + forward < n) continue
    coveredTo.set(atB - atA, atA + forward)
    matches.push({ a: atA - back, aEnd: atA + forward, b: atB - back, bEnd: atB + forward, same: back + forward })
  }
  return matches.sort((x, y) => x.a - y.a || x.b - y.b)
}

function stretch(a: Uint16Array, b: Uint16Array, atA: number, atB: number): [back: number, forward: number] {
  let back = 0
  while (back < atA && back < atB && a[atA - back - 1] === b[atB - back - 1]) back++
  let forward = 0
  while (atA + forward < a.length && atB + forward < b.length && a[atA + forward] === b[atB + forward]) forward++
  return [back, forward]
}

function isNext(chain: SharedStretch, match: SharedStretch, gap: number): boolean {
  const [apartA, apartB] = [match.a - chain.aEnd, match.b - chain.bEnd]
  return (
    apartA <= gap &&
    apartB <= gap &&
    match.aEnd > chain.aEnd &&
    match.bEnd > chain.bEnd &&
    overlap(chain, match) < match.same
  )
}

function overlap(chain: SharedStretch, match: SharedStretch): number {
  return Math.max(0, chain.aEnd - match.a, chain.bEnd - match.b)
}

function join(chain: SharedStretch, match: SharedStretch, a: Uint16Array, b: Uint16Array): SharedStretch {
  const shared = overlap(chain, match)
  const between = longestCommonSubsequence(
    a.subarray(chain.aEnd, match.a + shared),
    b.subarray(chain.bEnd, match.b + shared),
  )
  return {
    a: chain.a,
    aEnd: match.aEnd,
    b: chain.b,
    bEnd: match.bEnd,
    same: chain.same + between + match.same - shared,
  }
}
