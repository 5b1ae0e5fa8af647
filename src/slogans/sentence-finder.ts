import type { Sentence } from '../model/document.ts'

/** Looks up the sentence that holds an offset of the normalised text; the next one where white space does, null after the last. */
export function sentenceFinder(sentences: readonly Sentence[]): (offset: number) => Sentence | null {
  return (offset) => {
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((sentences[middle] as Sentence).end <= offset) low = middle + 1
      else high = middle
    }
    return sentences[low] ?? null
  }
}
