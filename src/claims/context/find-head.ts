import { EVENT_OPENERS } from '../../lexicon/clause-words.ts'
import { NOUN_VERBS } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import { isVerb } from './chunk.ts'
import type { Stretch } from './stretch.ts'
import { lengthOf } from './stretch.ts'

/** The longest relative clause looked through for its head: 12名表现突出的干部. */
const RELATIVE_CLAUSE = 20
const OPENS_RELATIVE = new Set(['verb', 'weak-verb', 'preposition', 'adverb', 'adjective', 'change', 'level'])

/** Where the head of a relative clause begins that starts at `start`: after its 的. Null if none starts there. */
export function relativeHead(chunks: readonly Chunk[], start: number): number | null {
  const first = chunks[start]
  if (first === undefined || !OPENS_RELATIVE.has(first.kind)) return null
  const eventful = EVENT_OPENERS.has(first.text) && first.kind !== 'preposition'
  for (let i = start; i < chunks.length; i++) {
    const { kind, end } = chunks[i] as Chunk
    if (kind === 'break' || kind === 'quantity' || end - first.start > RELATIVE_CLAUSE) return null
    if (kind === 'of') return eventful && !endsWithNouns(chunks, i + 1, isVerb(first)) ? null : i + 1
  }
  return null
}

/** Whether nothing but nouns, and with `acts` verbs that are part of them, stands between `at` and the end of the clause. */
function endsWithNouns(chunks: readonly Chunk[], at: number, acts: boolean): boolean {
  let i = at
  while (
    chunks[i]?.kind === 'noun' ||
    chunks[i]?.kind === 'adjective' ||
    (acts && NOUN_VERBS.has(chunks[i]?.text ?? '') && chunks[i + 1]?.kind === 'noun')
  )
    i++
  const stop = chunks[i]?.kind
  return i > at && (stop === undefined || stop === 'break' || stop === 'pause')
}

/** The nouns a clause ends in that opens with a verb or preposition: 3起整治形式主义典型问题, 与群众相关事项. */
export function clauseFinalNouns(chunks: readonly Chunk[], start: number): Stretch {
  const none = { from: start, to: start }
  const first = chunks[start]
  if (first === undefined || (first.kind !== 'preposition' && first.kind !== 'weak-verb' && first.kind !== 'verb'))
    return none
  if (EVENT_OPENERS.has(first.text) && first.text !== '与') return none
  let to = start + 1
  while (to < chunks.length && !endsClause(chunks[to] as Chunk)) to++
  const stop = chunks[to]
  if (stop !== undefined && stop.kind !== 'break' && !EVENT_OPENERS.has(stop.text)) return none
  let from = to
  while (
    from > start + 1 &&
    ((chunks[from - 1] as Chunk).kind === 'noun' || (chunks[from - 1] as Chunk).kind === 'adjective')
  )
    from--
  return from < to &&
    lengthOf(chunks, from, to) > 1 &&
    (chunks[to - 1] as Chunk).end - first.start < 2 * RELATIVE_CLAUSE
    ? { from, to }
    : none
}

function endsClause({ kind, text }: Chunk): boolean {
  return (
    kind === 'break' ||
    kind === 'quantity' ||
    kind === 'pause' ||
    (kind === 'level' && text !== '为') ||
    text === '进行'
  )
}
