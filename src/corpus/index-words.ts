/** Words by their first or last character, longest first: most texts need not be held against most words. */
export type WordIndex = ReadonlyMap<string, readonly string[]>

export function indexWords(words: readonly string[], by: 'first' | 'last'): WordIndex {
  const index = new Map<string, string[]>()
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const key = word.at(by === 'first' ? 0 : -1) as string
    const alike = index.get(key)
    if (alike === undefined) index.set(key, [word])
    else alike.push(word)
  }
  return index
}

/** The longest word of an index by first characters that `text` has at `start` and that `fits`. */
export function wordAt(
  index: WordIndex,
  text: string,
  start = 0,
  fits: (word: string) => boolean = () => true,
): string | undefined {
  return index.get(text.charAt(start))?.find((word) => text.startsWith(word, start) && fits(word))
}
