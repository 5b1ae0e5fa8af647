import { NOMINAL } from '../../lexicon/counted.ts'
import type { Chunk } from './chunk.ts'

/** End no noun phrase, though nouns by their tag. */
const TRAILING = new Set([
  '等',
  '中',
  '上',
  '内',
  '里',
  '之一',
  '之冠',
  '之首',
  '之最',
  '以上',
  '以下',
  '左右',
  '以内',
  '后',
  '前',
  '时',
  '之',
  '作',
  '来',
  '多',
  '余',
  '起',
  '间',
])
/** A bracket that explains the phrase before it. */
const GLOSS = /^（(?:以下简称|简称|即|含|不含|下同|初步|见|注)/

/** Where the noun phrase `[start, end)` ends without words of place, glosses and set phrases, which are not its head. */
export function trimTail(chunks: readonly Chunk[], start: number, end: number): number {
  let to = end
  if (chunks[to]?.text === '化' && to - start > 1) to--
  if (chunks[to]?.kind === 'quantity') while (to - start > 1 && (chunks[to - 1] as Chunk).pos === 'x') to--
  while (
    to > start &&
    (TRAILING.has((chunks[to - 1] as Chunk).text) ||
      GLOSS.test((chunks[to - 1] as Chunk).text) ||
      (to - start > 1 && isSetPhrase(chunks[to - 1] as Chunk)))
  )
    to--
  return to
}

/** A set phrase that says what becomes of those counted (众志成城), not one that names them (困难职工). */
function isSetPhrase({ pos, text }: Chunk): boolean {
  return pos === 'i' || (pos === 'l' && text.length > 3 && !NOMINAL.test(text))
}
