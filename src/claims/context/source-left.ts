import type { Chunk } from './chunk.ts'
import { isVerb } from './chunk.ts'

/** Open an adverbial before a figure, so that what they stand after is the subject: 由73项压减到46项. */
export const SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set(['从', '由', '自', '按', '在'])

const AFTER_EVENT = new Set(['后', '前', '之后', '之前', '以前', '时', '期间'])
/** How many chunks an event may be long. */
const EVENT = 6

/**
 * The preposition of the event at whose time the figure at `at` was reached, when the 的 at `of` ends it: 由海啸后的12%, and,
 * before a verb of what it came to, 由规划的5条增至8条; -1 if none.
 */
export function eventSource(chunks: readonly Chunk[], of: number, at: number): number {
  if (!AFTER_EVENT.has(chunks[of - 1]?.text ?? '') && !comesTo(chunks, at + 1)) return -1
  for (let i = of - 2; i >= 0 && of - i < EVENT; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (SOURCE_PREPOSITIONS.has(text)) return i
    if (kind === 'break' || kind === 'quantity') return -1
  }
  return -1
}

const REACHES = new Set(['到', '至', '为', '成'])

/** Whether the verb at `at` says what the figure before it came to: 恢复为, 增至. */
function comesTo(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at]
  const compound = isVerb(verb) || verb?.kind === 'change'
  return verb?.kind === 'level' ? verb.text.length > 1 : compound && REACHES.has(chunks[at + 1]?.text ?? '')
}

/** How far left of a figure the 由 may stand that says what it was once. */
const ORIGIN = 5
const ONCE = new Set(['前', '初', '时', '末', '底', '期间'])

/** The 由 or 从 of what the figure was before: 由治理前20%提高到50%. -1 if there is none. */
export function originLeft(chunks: readonly Chunk[], at: number): number {
  if (!ONCE.has(chunks[at - 1]?.text ?? '')) return -1
  for (let i = at - 2; i >= 0 && at - i <= ORIGIN; i--) {
    const { text, kind } = chunks[i] as Chunk
    if (text === '由' || text === '从') return i
    if (kind === 'break' || kind === 'quantity') break
  }
  return -1
}
