/** The words of a blank-separated list, [] for an empty one: long word lists stay readable that way. */
export function words(list: string): string[] {
  return list.split(/\s+/).filter((word) => word !== '')
}

/** The same as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(words(list))
}
