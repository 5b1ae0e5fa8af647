/** A compiled set of patterns: states of a trie with failure links, edges in an open-addressing table. */
export interface Automaton {
  /** First transition by UTF-16 code unit: most characters of a text start no pattern and cost one look-up. */
  readonly roots: Int32Array
  /** Edge keys `state * 65536 + unit + 1` (as doubles: they outgrow 32 bits) and the states they lead to. */
  readonly keys: Float64Array
  readonly targets: Int32Array
  readonly fail: Int32Array
  /** Pattern that ends in a state, or -1. */
  readonly output: Int32Array
  /** Nearest state on the failure path that ends a pattern, or 0. */
  readonly suffix: Int32Array
  readonly lengths: Int32Array
}

const UNITS = 65536

/**
 * Builds the Aho–Corasick automaton of `patterns` (UTF-16 strings; empty ones and repetitions after the first are never
 * reported). Aho & Corasick, "Efficient string matching", CACM 18 (1975).
 */
export function buildAutomaton(patterns: readonly string[]): Automaton {
  const capacity = tableSize(patterns.reduce((sum, pattern) => sum + pattern.length, 1))
  const states = capacity / 2
  const automaton = {
    roots: new Int32Array(UNITS),
    keys: new Float64Array(capacity),
    targets: new Int32Array(capacity),
    fail: new Int32Array(states),
    output: new Int32Array(states).fill(-1),
    suffix: new Int32Array(states),
    lengths: Int32Array.from(patterns, (pattern) => pattern.length),
  }
  const edges = insertPatterns(automaton, patterns)
  linkFailures(automaton, edges)
  return automaton
}

interface Edge {
  readonly from: number
  readonly unit: number
  readonly to: number
}

function insertPatterns(automaton: Automaton, patterns: readonly string[]): Edge[] {
  const edges: Edge[] = []
  for (const [index, pattern] of patterns.entries()) {
    let state = 0
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i)
      let next = transition(automaton, state, unit)
      if (next === 0) {
        next = edges.length + 1
        edges.push({ from: state, unit, to: next })
        if (state === 0) automaton.roots[unit] = next
        else insertEdge(automaton, state, unit, next)
      }
      state = next
    }
    if (state !== 0 && automaton.output[state] === -1) automaton.output[state] = index
  }
  return edges
}

/** Failure links in order of depth, which is what a breadth-first walk gives. */
function linkFailures(automaton: Automaton, edges: readonly Edge[]): void {
  const children = new Map<number, Edge[]>()
  for (const edge of edges) children.set(edge.from, [...(children.get(edge.from) ?? []), edge])
  const queue = [0]
  for (let head = 0; head < queue.length; head++) {
    for (const { from, unit, to } of children.get(queue[head] as number) ?? []) {
      queue.push(to)
      if (from === 0) continue
      let state = automaton.fail[from] as number
      while (state !== 0 && transition(automaton, state, unit) === 0) state = automaton.fail[state] as number
      const link = transition(automaton, state, unit)
      automaton.fail[to] = link
      automaton.suffix[to] = automaton.output[link] === -1 ? (automaton.suffix[link] as number) : link
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
  const { roots, fail, output, suffix, lengths } = automaton
  let state = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    let next = transition(automaton, state, unit)
    while (next === 0 && state !== 0) {
      state = fail[state] as number
      next = state === 0 ? (roots[unit] as number) : transition(automaton, state, unit)
    }
    state = next
    for (let hit = output[state] === -1 ? (suffix[state] as number) : state; hit !== 0; hit = suffix[hit] as number) {
      const pattern = output[hit] as number
      visit(pattern, i + 1 - (lengths[pattern] as number), i + 1)
    }
  }
}

function transition(automaton: Automaton, state: number, unit: number): number {
  if (state === 0) return automaton.roots[unit] as number
  const { keys, targets } = automaton
  const key = state * UNITS + unit + 1
  const mask = keys.length - 1
  for (let slot = slotOf(state, unit, mask); ; slot = (slot + 1) & mask) {
    const found = keys[slot] as number
    if (found === key) return targets[slot] as number
    if (found === 0) return 0
  }
}

function insertEdge(automaton: Automaton, state: number, unit: number, target: number): void {
  const mask = automaton.keys.length - 1
  let slot = slotOf(state, unit, mask)
  while (automaton.keys[slot] !== 0) slot = (slot + 1) & mask
  automaton.keys[slot] = state * UNITS + unit + 1
  automaton.targets[slot] = target
}

function slotOf(state: number, unit: number, mask: number): number {
  return (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & mask
}

/** A power of two at least twice the number of states, so that probes stay short and always end. */
function tableSize(states: number): number {
  let size = 16
  while (size < states * 2) size *= 2
  return size
}
