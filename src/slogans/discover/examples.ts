import type { CorpusStream } from './corpus-stream.ts'
import type { Example } from './discovery.ts'
import { FLAG, toStream } from './stream.ts'

const SENTENCE_END = /[。！？\n]/
/** A sentence is cut off so many characters from the form on either side. */
const REACH = 100

/**
 * Returns a function that shows a form that begins at `positions` of the stream: at most `limit` sentences out of as many
 * documents, those that quote it first, then the earliest.
 */
export function exampleFinder(
  stream: CorpusStream,
  owners: Int32Array,
  limit: number,
): (positions: Int32Array, length: number) => Example[] {
  const { documents, starts, flags } = stream
  const offsets = new Map<number, Int32Array>()
  const offsetOf = (document: number, position: number): number => {
    let known = offsets.get(document)
    if (known === undefined) {
      // Offsets do not depend on word borders, so that nothing need be segmented again.
      known = toStream(documents[document]?.text ?? '', (text) => [text]).offsets
      offsets.set(document, known)
    }
    return known[position - (starts[document] as number)] as number
  }
  const isQuoted = (position: number) => ((flags[position] as number) & FLAG.opened) !== 0
  const dateOf = (position: number) => documents[owners[position] as number]?.date ?? '9999'
  return (positions, length) => {
    const best = Array.from(positions).sort(
      (a, b) => Number(isQuoted(b)) - Number(isQuoted(a)) || compare(dateOf(a), dateOf(b)) || a - b,
    )
    const examples = new Map<number, Example>()
    for (const position of best) {
      if (examples.size >= limit) break
      const document = owners[position] as number
      const { id, text } = documents[document] ?? { id: '', text: '' }
      if (examples.has(document)) continue
      const end = offsetOf(document, position + length - 1) + 1
      examples.set(document, { doc: id, sentence: sentenceAround(text, offsetOf(document, position), end) })
    }
    return [...examples.values()]
  }
}

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const from = before.split(SENTENCE_END).at(-1) as string
  const to = after.search(SENTENCE_END)
  return (from + text.slice(start, end) + (to < 0 ? after : after.slice(0, to + 1))).trim()
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
