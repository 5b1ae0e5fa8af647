/** A number with what it counts: `1 document`, `12 documents`, `3 families`. */
export function countNoun(count: number, noun: string): string {
  if (count === 1) return `1 ${noun}`
  return `${count} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`
}
