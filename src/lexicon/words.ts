/** The words of a blank-separated list: long word lists stay readable that way. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
