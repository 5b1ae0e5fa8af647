import type { DiscoveryDocument } from './discovery.ts'
import { toStream } from './stream.ts'

/** The documents of a corpus one after another, in an order of their own. About 9 bytes a character with the texts. */
export interface CorpusStream {
  readonly units: Uint16Array
  readonly flags: Uint8Array
  /** Where each document begins; one entry more than documents. */
  readonly starts: Int32Array
  readonly documents: readonly DiscoveryDocument[]
}

/** Puts documents into one stream; `documents` must be in an order that does not depend on how they came in. */
export function corpusStream(
  documents: readonly DiscoveryDocument[],
  cut: (text: string) => readonly string[],
): CorpusStream {
  const room = documents.reduce((sum, { text }) => sum + text.length + 1, 0)
  const units = new Uint16Array(room)
  const flags = new Uint8Array(room)
  const starts = new Int32Array(documents.length + 1)
  let length = 0
  for (const [index, { text }] of documents.entries()) {
    const stream = toStream(text, cut)
    units.set(stream.units, length)
    flags.set(stream.flags, length)
    length += stream.units.length
    starts[index + 1] = length
  }
  return { units: units.subarray(0, length), flags: flags.subarray(0, length), starts, documents }
}

/** The document that each position of the stream belongs to. */
export function documentOfPosition({ units, starts, documents }: CorpusStream): Int32Array {
  const owners = new Int32Array(units.length)
  for (let i = 0; i < documents.length; i++) owners.fill(i, starts[i], starts[i + 1])
  return owners
}

/** The form that stands at `[start, start + length)` of a stream. */
export function formAt(units: Uint16Array, start: number, length: number): string {
  return String.fromCharCode(...units.subarray(start, start + length))
}
