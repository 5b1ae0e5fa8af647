/**
 * Visits every right-maximal repeat with at least `minCount` occurrences, each once, inner ones of the lcp-interval tree
 * first: suffixes `[first, last]` that begin with the same `length` units and differ or end after them (Abouelhoda, Kurtz & Ohlebusch, "Replacing suffix trees with enhanced suffix arrays", 2004).
 */
export function visitRepeats(
  shared: Uint8Array,
  minCount: number,
  visit: (first: number, last: number, length: number) => void,
): void {
  const firsts = [0]
  const lengths = [0]
  for (let i = 1; i <= shared.length; i++) {
    const length = i < shared.length ? (shared[i] as number) : 0
    let first = i - 1
    while (length < (lengths.at(-1) as number)) {
      first = firsts.pop() as number
      const inner = lengths.pop() as number
      if (i - first >= minCount) visit(first, i - 1, inner)
    }
    if (length > (lengths.at(-1) as number)) {
      firsts.push(first)
      lengths.push(length)
    }
  }
}
