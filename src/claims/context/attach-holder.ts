import type { Quantity } from '../quantities/quantity.ts'
import { attachFollowing } from './attach-following.ts'
import { attachLevel } from './attach-level.ts'
import type { Attachment } from './attachment.ts'
import type { Chunk } from './chunk.ts'
import { verbLeft, verbText } from './find-verb.ts'
import { followingPhrase } from './following-phrase.ts'
import { namesPart } from './prefers-following.ts'

/**
 * The quantity at chunk `at` whose verb `holder` has its other term between them. What it is a part of may be named behind it
 * (占人口八成的农民), and so may what must not be less than it (提拨不低于营业额2%的经费).
 */
export function attachHolder(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  holder: number,
  quantity: Quantity,
  previous: Attachment | null,
): Attachment {
  const verb = chunks[holder] as Chunk
  const part = followingPhrase(chunks, at, quantity)
  const compares = verb.text.endsWith('于')
  const limits = compares && NEGATIONS.has(chunks[holder - 1]?.text ?? '') ? verbLeft(chunks, holder - 2).at : -1
  if (!namesPart(chunks, at, part) || (compares && limits < 0)) return attachLevel(text, chunks, holder, previous)
  const found = attachFollowing(text, chunks, at, part, quantity, previous)
  return { ...found, predicate: limits < 0 ? verb.text : verbText(chunks, limits) }
}

const NEGATIONS = new Set(['不', '不得', '不能', '不会', '不应', '不可', '不宜'])
