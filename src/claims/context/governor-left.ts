import { INCORPORATING, NOUN_VERBS, OBJECTLESS } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Chunk } from './chunk.ts'
import type { Governor } from './find-verb.ts'
import { verbLeft } from './find-verb.ts'
import { VERBAL, verbOverList } from './opening-verb.ts'

const DOCUMENTS = /(?:措施|意见|政策|举措|文件|办法|规定|方案|条例)$/
/** What is done with documents. Two characters at least, so that the rest of a longer word may stand before. */
const ISSUES =
  /(?:出台|推出|制定|制订|印发|发布|公布|提出|拟定|修订|研究|形成|落实|实施|执行|贯彻|采取|兑现|用好|推行|细化|明确|完善|健全)$/

/**
 * The verb left of the quantity at `at` that governs what it counts, the noun phrase behind it ending in `head`. Verbs that are part
 * of a name are passed over: those without an object (稳增长20条措施), those that documents are about (推出|服务业发展30条措施),
 * those in the last member of a list that the number sums up (推进|政务公开、公正执法2项工作).
 */
export function governorLeft(chunks: readonly Chunk[], at: number, { unit }: Quantity, head: string): Governor {
  const found = verbLeft(chunks, at - 1)
  const word = chunks[found.at]?.text ?? ''
  const things = unit?.family === 'item' || unit?.family === 'event'
  if (INCORPORATING.has(word) || (things && OBJECTLESS.has(word))) return verbLeft(chunks, found.at - 1)
  if (!things || found.at < 0) return found
  const issuer = DOCUMENTS.test(head) && !ISSUES.test(word) ? issuerLeft(chunks, found.at) : -1
  const over = issuer >= 0 || chunks[at - 1]?.kind === 'pause' ? issuer : verbOverList(chunks, found.at)
  return over >= 0 ? { at: over, strong: true } : found
}

/** The verb left of `from` in its clause that issues documents or carries them out; -1 if there is none. */
function issuerLeft(chunks: readonly Chunk[], from: number): number {
  for (let i = from - 1; i >= 0; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (kind === 'break' || kind === 'quantity') return -1
    if ((VERBAL.has(kind) || NOUN_VERBS.has(text)) && ISSUES.test(text)) return i
  }
  return -1
}
