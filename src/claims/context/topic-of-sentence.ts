import { POINT_OPENERS } from '../../lexicon/clause-words.ts'
import { NOUN_VERBS } from '../../lexicon/verbs.ts'
import { phrase } from './attachment.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'

const OPENERS: ReadonlySet<ChunkKind> = new Set(['time', 'scope', 'adverb', 'particle', 'coordinator'])

/** Open a clause that says why or when, and names no topic. */
const CIRCUMSTANCES = /^(?:由于|因为?|随着|为了?|通过|经过|根据|按照?|对于?|围绕|针对|如果|虽然)$/
/** How many clauses back a topic may stand. */
const CLAUSES_BACK = 3
const PREDICATES: ReadonlySet<ChunkKind> = new Set(['verb', 'weak-verb', 'level', 'change', 'preposition', 'quantity'])

/**
 * The noun phrase that opens the nearest earlier clause of the sentence and may be what a figure without a subject of its
 * own is said of: 生产总值没有下降，而且将增长3%. '' if there is none.
 */
export function topicOfSentence(text: string, chunks: readonly Chunk[], at: number): string {
  let end = clauseStart(chunks, at) - 1
  if (POINT_OPENERS.has(chunks[end]?.text ?? '')) return ''
  for (let clauses = 0; end > 0 && clauses < CLAUSES_BACK; clauses++) {
    const start = clauseStart(chunks, end)
    const topic = opening(text, chunks, start, end)
    if (topic !== '' || POINT_OPENERS.has(chunks[start - 1]?.text ?? '')) return topic
    end = start - 1
  }
  return ''
}

const TOPICAL: ReadonlySet<ChunkKind> = new Set(['noun', 'adjective', 'pause', 'coordinator', 'of', 'scope', 'time'])

/** The noun phrase that is all of the clause before that of chunk `at`: 能源消耗指标，有三成没有达到. '' if it is more. */
export function bareTopic(text: string, chunks: readonly Chunk[], at: number): string {
  const own = clauseStart(chunks, at)
  const end = own - 1
  if (chunks[end]?.text !== '，' || chunks.slice(own, at).some(({ kind }) => kind === 'quantity')) return ''
  const clause = chunks.slice(clauseStart(chunks, end), end)
  if (
    !clause.every(
      ({ kind, pos, text: word }) => (TOPICAL.has(kind) && !(kind === 'noun' && pos === 'x')) || word === '等',
    )
  )
    return ''
  return phrase(text, chunks, nounPhraseBefore(chunks, end))
}

function clauseStart(chunks: readonly Chunk[], at: number): number {
  let start = at
  while (start > 0 && (chunks[start - 1] as Chunk).kind !== 'break') start--
  return start
}

/** Whether chunk `at` may stand in a topic: nouns, and a verb between a noun and a verb of change (固定资产投资增长). */
function inTopic(chunks: readonly Chunk[], at: number): boolean {
  const { kind, text } = chunks[at] as Chunk
  if (kind === 'noun' || kind === 'adjective' || kind === 'of') return true
  return NOUN_VERBS.has(text) && chunks[at - 1]?.kind === 'noun' && chunks[at + 1]?.kind === 'change'
}

/** The subject of the clause `[start, end)`: its first nouns, with 的 looked through; all of a clause without a verb. */
function opening(text: string, chunks: readonly Chunk[], start: number, end: number): string {
  if (CIRCUMSTANCES.test((chunks[start] as Chunk).text)) return ''
  const last = chunks[end - 1] as Chunk
  // 消费资料的生产，每年增加: an act that ends a clause of nouns is their head.
  const acts = NOUN_VERBS.has(last.text) && chunks[end - 2]?.kind === 'of'
  if (!chunks.slice(start, acts ? end - 1 : end).some(({ kind }) => PREDICATES.has(kind)))
    return phrase(text, chunks, nounPhraseBefore(chunks, end, acts))
  const ending = nounPhraseBefore(chunks, end)
  const defined =
    chunks[ending.from - 1]?.kind === 'of' ||
    chunks.slice(ending.from, ending.to).some(({ text: word }) => word === '占')
  if (ending.from < ending.to && defined) return phrase(text, chunks, ending)
  let to = start
  while (to < end && OPENERS.has((chunks[to] as Chunk).kind)) to++
  const first = to
  while (to < end && inTopic(chunks, to)) to++
  return to === first ? '' : phrase(text, chunks, nounPhraseBefore(chunks, to))
}
