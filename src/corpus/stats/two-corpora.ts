/** A word's frequency in two corpora: `f1` of `n1` tokens against `f2` of `n2`. */
export interface TwoCorpora {
  readonly f1: number
  readonly n1: number
  readonly f2: number
  readonly n2: number
}

/** One cell of the 2×2 table: how often it was seen, and would be if both corpora used the word alike. */
export interface TableCell {
  readonly observed: number
  readonly expected: number
}

/** The four cells: the word and all other words, in the first and in the second corpus. */
export function contingencyCells({ f1, n1, f2, n2 }: TwoCorpora): [TableCell, TableCell, TableCell, TableCell] {
  const n = n1 + n2
  const word = (f1 + f2) / n
  return [
    { observed: f1, expected: n1 * word },
    { observed: f2, expected: n2 * word },
    { observed: n1 - f1, expected: n1 * (1 - word) },
    { observed: n2 - f2, expected: n2 * (1 - word) },
  ]
}
