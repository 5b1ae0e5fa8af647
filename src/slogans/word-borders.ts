import type { Token } from '../model/document.ts'

/** The tokens that make up exactly `[start, end)`; null where a word straddles either border. */
export function tokensOf(tokens: readonly Token[], start: number, end: number): readonly Token[] | null {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end)
  const first = inside[0]
  return first !== undefined && first.start === start && inside.at(-1)?.end === end ? inside : null
}

/** The token that ends at `offset`; null where none does. */
export function tokenBefore(tokens: readonly Token[], offset: number): Token | null {
  return tokens.find((token) => token.end === offset) ?? null
}

/** Whether a word begins at `offset`, or the tokens end there. */
export function isWordBorder(tokens: readonly Token[], offset: number): boolean {
  return tokens.some((token) => token.start === offset) || tokens.at(-1)?.end === offset
}
