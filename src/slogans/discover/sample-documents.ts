import { compareCodePoints } from '../../source/compare-code-points.ts'
import type { DiscoveryDocument } from './discovery.ts'

export interface Sample {
  /** In order of id. */
  readonly documents: readonly DiscoveryDocument[]
  readonly given: { readonly documents: number; readonly chars: number }
}

interface Drawn {
  readonly lot: number
  readonly document: DiscoveryDocument
}

/**
 * Reads documents and keeps at most `maxChars` characters of them. Each document draws a lot from its id and text; those
 * with the lowest lots stay, so that the sample depends on the documents and not on their order. Never holds more than
 * `maxChars` and one document.
 */
export async function sampleDocuments(
  documents: Iterable<DiscoveryDocument> | AsyncIterable<DiscoveryDocument>,
  maxChars: number,
): Promise<Sample> {
  const given = { documents: 0, chars: 0 }
  let kept: Drawn[] = []
  let chars = 0
  let limit = Number.POSITIVE_INFINITY
  for await (const document of documents) {
    given.documents++
    given.chars += document.text.length
    // One that never fits must not end the sample where its lot falls.
    if (document.text.length > maxChars) continue
    const drawn = { lot: lotOf(document), document }
    if (drawn.lot >= limit) continue
    insert(kept, drawn)
    chars += document.text.length
    while (chars > maxChars) {
      const last = kept.pop() as Drawn
      chars -= last.document.text.length
      limit = last.lot
    }
  }
  // A lot drawn twice may have lost one of its documents.
  kept = kept.filter(({ lot }) => lot < limit)
  return { documents: kept.map(({ document }) => document).sort(byId), given }
}

/** Keeps `kept` in order of lots by binary insertion. */
function insert(kept: Drawn[], drawn: Drawn): void {
  let [low, high] = [0, kept.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((kept[middle] as Drawn).lot <= drawn.lot) low = middle + 1
    else high = middle
  }
  kept.splice(low, 0, drawn)
}

/** FNV-1a over id and text, with a final mix (MurmurHash3), so that ids that differ in their last digit scatter. */
function lotOf({ id, text }: DiscoveryDocument): number {
  let hash = fnv(fnv(0x811c9dc5, id), text)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

function fnv(seed: number, text: string): number {
  let hash = seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

function byId(a: DiscoveryDocument, b: DiscoveryDocument): number {
  return compareCodePoints(a.id, b.id) || compareCodePoints(a.text, b.text)
}
