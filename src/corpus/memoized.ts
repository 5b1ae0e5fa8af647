/** A reader of words that remembers what it read, for as long as it lives: documents use few predicates, many times. */
export function memoized(read: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>()
  return (text) => {
    const seen = known.get(text)
    if (seen !== undefined) return seen
    const found = read(text)
    known.set(text, found)
    return found
  }
}
