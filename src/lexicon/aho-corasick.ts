/**
 * A compiled set of patterns: a trie numbered level by level, so that the children of a state are neighbours, in order of
 * their UTF-16 units, and need no pointers.
 */
export interface Automaton {
  /** First transition by UTF-16 unit: most characters of a text start no pattern and cost one look-up. */
  readonly roots: Int32Array
  /** The children of state `s` are the states `first[s]` up to, not including, `first[s + 1]`. */
  readonly first: Int32Array
  /** The unit that leads into each state. */
  readonly units: Uint16Array
  readonly fail: Int32Array
  /** Pattern that ends in a state, or -1. */
  readonly output: Int32Array
  /** The state itself or the nearest on its failure path that ends a pattern, or 0. */
  readonly ending: Int32Array
  readonly lengths: Int32Array
}

/**
 * Builds the Aho–Corasick automaton of `patterns` (UTF-16 strings; empty ones and repetitions after the first are never
 * reported). Aho & Corasick, "Efficient string matching", CACM 18 (1975).
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const trie = buildTrie(patterns)
  const states = trie.units.length
  const automaton: Automaton = {
    ...trie,
    roots: new Int32Array(0x10000),
    fail: new Int32Array(states),
    ending: new Int32Array(states),
    lengths: Int32Array.from(patterns, (pattern) => pattern.length),
  }
  linkFailures(automaton)
  return automaton
}

/** Level by level: a state is a range of the sorted patterns that share a prefix. */
function buildTrie(patterns: readonly string[]): Pick<Automaton, 'first' | 'units' | 'output'> {
  const sorted = patterns
    .map((pattern, index) => ({ pattern, index }))
    .sort((a, b) => compareUnits(a.pattern, b.pattern) || a.index - b.index)
  const ranges = [{ low: 0, high: sorted.length, depth: 0 }]
  const first: number[] = []
  const units: number[] = [0]
  const output: number[] = []
  for (let state = 0; state < ranges.length; state++) {
    const { low, high, depth } = ranges[state] as { low: number; high: number; depth: number }
    let at = low
    const ends = sorted[at]?.pattern.length === depth && depth > 0
    output.push(ends ? (sorted[at]?.index as number) : -1)
    while (at < high && sorted[at]?.pattern.length === depth) at++
    first.push(ranges.length)
    while (at < high) {
      const unit = sorted[at]?.pattern.charCodeAt(depth) as number
      const start = at
      while (at < high && sorted[at]?.pattern.charCodeAt(depth) === unit) at++
      ranges.push({ low: start, high: at, depth: depth + 1 })
      units.push(unit)
    }
  }
  first.push(ranges.length)
  return { first: Int32Array.from(first), units: Uint16Array.from(units), output: Int32Array.from(output) }
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function linkFailures({ roots, first, units, fail, output, ending }: Automaton): void {
  for (let state = 0; state < units.length; state++) {
    for (let child = first[state] as number; child < (first[state + 1] as number); child++) {
      const unit = units[child] as number
      if (state === 0) roots[unit] = child
      else {
        let link = fail[state] as number
        let target = childOf(roots, first, units, link, unit)
        while (target === 0 && link !== 0) {
          link = fail[link] as number
          target = childOf(roots, first, units, link, unit)
        }
        fail[child] = target
      }
      ending[child] = output[child] === -1 ? (ending[fail[child] as number] as number) : child
    }
  }
}

/**
 * Reports every occurrence of every pattern, overlapping ones too, in order of their end: pattern index and UTF-16 range.
 * One pass, linear in the text and the number of hits.
 */
export function scanText(
  automaton: Automaton,
  text: string,
  visit: (pattern: number, start: number, end: number) => void,
): void {
  const { roots, first, units, fail, output, ending, lengths } = automaton
  let state = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let next = childOf(roots, first, units, state, unit)
    while (next === 0 && state !== 0) {
      state = fail[state] as number
      next = childOf(roots, first, units, state, unit)
    }
    state = next
    for (let hit = ending[state] as number; hit !== 0; hit = ending[fail[hit] as number] as number) {
      const pattern = output[hit] as number
      visit(pattern, i + 1 - (lengths[pattern] as number), i + 1)
    }
  }
}

/** The child of `state` that `unit` leads to, or 0. */
function childOf(roots: Int32Array, first: Int32Array, units: Uint16Array, state: number, unit: number): number {
  if (state === 0) return roots[unit] as number
  let low = first[state] as number
  let high = first[state + 1] as number
  while (low < high) {
    const middle = (low + high) >>> 1
    const found = units[middle] as number
    if (found === unit) return middle
    if (found < unit) low = middle + 1
    else high = middle
  }
  return 0
}
