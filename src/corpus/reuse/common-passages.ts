import { codePointOrder } from '../code-point-order.ts'
import type { BareText } from './bare-text.ts'
import { sliceBare } from './bare-text.ts'
import type { CommonPassage, TextDocument } from './find-reuse.ts'

/** So many holders vote on how far a passage reaches. */
const VOTERS = 20

/**
 * Stretches made of n-grams that very many documents hold, each once, as the earliest document words it, with the number
 * of documents that hold them; each reaches as far as most of its holders agree. Sorted by that number, then by length.
 *
 * @param common by document, positions of its common n-grams.
 */
export function commonPassages(
  documents: readonly TextDocument[],
  texts: readonly BareText[],
  common: readonly (readonly number[])[],
  n: number,
  window: number,
): CommonPassage[] {
  const passages = new Map<string, CommonPassage>()
  for (const holders of sharedRuns(texts, common, n, window)) {
    if (holders.length < 2) continue
    const [{ index, start, end }] = holders as [Holder]
    const bare = texts[index] as BareText
    const back = agreed(texts, holders, (holder, step) => holder.start - step)
    const forward = agreed(texts, holders, (holder, step) => holder.end + step - 1)
    const text = sliceBare(bare, start - back, end + forward)
    const known = passages.get(text)
    if (known !== undefined && known.documents >= holders.length) continue
    passages.set(text, { doc: (documents[index] as TextDocument).doc, text, documents: holders.length })
  }
  return [...passages.values()].sort(
    (a, b) => b.documents - a.documents || b.text.length - a.text.length || codePointOrder(a.text, b.text),
  )
}

/** A document that holds a run, and where. */
interface Holder {
  readonly index: number
  readonly start: number
  readonly end: number
}

/** Equal runs of all documents, each with its holders, earliest first; a document counts once. */
function sharedRuns(
  texts: readonly BareText[],
  common: readonly (readonly number[])[],
  n: number,
  window: number,
): Holder[][] {
  const runsByText = new Map<string, Holder[]>()
  for (const [index, positions] of common.entries()) {
    const { units } = texts[index] as BareText
    for (const [start, end] of runs(positions, n, window)) {
      const key = String.fromCharCode(...units.subarray(start, end))
      const holders = runsByText.get(key)
      if (holders === undefined) runsByText.set(key, [{ index, start, end }])
      else if (holders.at(-1)?.index !== index) holders.push({ index, start, end })
    }
  }
  return [...runsByText.values()]
}

/** How many units further most holders hold what the first one holds. */
function agreed(
  texts: readonly BareText[],
  holders: readonly Holder[],
  at: (holder: Holder, step: number) => number,
): number {
  const voters = holders.slice(0, VOTERS)
  const unitAt = (holder: Holder, step: number) => texts[holder.index]?.units[at(holder, step)]
  for (let step = 1; ; step++) {
    const unit = unitAt(holders[0] as Holder, step)
    const votes = voters.filter((holder) => unitAt(holder, step) === unit).length
    if (unit === undefined || votes * 2 <= voters.length) return step - 1
  }
}

/** Positions whose n-grams touch or overlap, as stretches. */
function runs(positions: readonly number[], n: number, window: number): [start: number, end: number][] {
  const stretches: [number, number][] = []
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last !== undefined && position <= last[1] - n + window) last[1] = Math.max(last[1], position + n)
    else stretches.push([position, position + n])
  }
  return stretches
}
