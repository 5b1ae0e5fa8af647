import type { Sentence } from '../model/document.ts'

/** End of sentence with the closing quotation marks and brackets that belong to it, or a line break. */
const BOUNDARY = /(?:[。！？!?]|……)+[”’」』"）)]*|[\n\r]+/g

/**
 * Sentences of a normalised text: split after 。！？…… (closing quotes and brackets stay with the sentence) and at line
 * breaks. White space at the edges belongs to no sentence.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  const push = (from: number, to: number) => {
    let start = from
    let end = to
    while (start < end && /\s/.test(text[start] as string)) start++
    while (end > start && /\s/.test(text[end - 1] as string)) end--
    if (end > start) sentences.push({ index: sentences.length, start, end, section: 'body' })
  }
  let start = 0
  for (const match of text.matchAll(BOUNDARY)) {
    const end = match.index + match[0].length
    push(start, end)
    start = end
  }
  push(start, text.length)
  return sentences
}
