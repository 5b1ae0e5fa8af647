import type { Range } from './sentences.ts'

/** Longer than any sentence people write; a line without full stops may have megabytes. */
const LONGEST = 3000
const CLAUSE_END = /[，、；：,;]/

/**
 * Sentences too long to be any, broken at the last clause mark before the limit, or at the limit: what follows looks at
 * whole sentences, so their length bounds its cost.
 */
export function breakGiants(ranges: readonly Range[], line: string): Range[] {
  return ranges.flatMap((range) => (range.end - range.start <= LONGEST ? [range] : pieces(range, line)))
}

function pieces({ start, end }: Range, line: string): Range[] {
  const found: Range[] = []
  let from = start
  while (end - from > LONGEST) {
    const to = breakBefore(line, from, from + LONGEST)
    found.push({ start: from, end: to })
    from = to
  }
  return [...found, { start: from, end }]
}

function breakBefore(line: string, from: number, limit: number): number {
  for (let at = limit; at > from + LONGEST / 2; at--) if (CLAUSE_END.test(line[at - 1] as string)) return at
  const isPair = /[\udc00-\udfff]/.test(line[limit] as string)
  return isPair ? limit - 1 : limit
}
