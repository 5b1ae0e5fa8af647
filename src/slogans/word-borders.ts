import type { Token } from '../model/document.ts'

/** Index of the first token that starts at or after `offset`; tokens are in text order and leave no gap. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tokens[middle] as Token).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens that make up exactly `[start, end)`; null where a word straddles either border. */
export function tokensOf(tokens: readonly Token[], start: number, end: number): readonly Token[] | null {
  const from = firstFrom(tokens, start)
  const to = firstFrom(tokens, end)
  return tokens[from]?.start === start && tokens[to - 1]?.end === end ? tokens.slice(from, to) : null
}

/** The token that ends at `offset`; null where none does. */
export function tokenBefore(tokens: readonly Token[], offset: number): Token | null {
  const before = tokens[firstFrom(tokens, offset) - 1]
  return before?.end === offset ? before : null
}

/** Whether a word begins at `offset`, or the tokens end there. */
export function isWordBorder(tokens: readonly Token[], offset: number): boolean {
  return tokens[firstFrom(tokens, offset)]?.start === offset || tokens.at(-1)?.end === offset
}
