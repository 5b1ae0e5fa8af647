import { BODIES, MATTERS } from '../../lexicon/counted.ts'
import { HEAD_NOUNS } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import { lengthOf } from './stretch.ts'

/** 市、县（区）机关党组织: a place of one character goes on after 、. */
export function acrossPause(chunks: readonly Chunk[], from: number): number {
  let to = from
  while (chunks[to]?.kind === 'noun') to++
  return to
}

/** Heads that two acts share: 住院及出院人次. */
const SHARED_HEADS = new Set(['人次', '人数', '个案', '宗数', '案件'])

/** Say where or of what rank, and with another such word share the head behind: 12所县城和乡镇学校. */
const LEVELS = /^(?:县城|城市|城镇|农村|乡镇|中心|国家|中央|地方|.{1,2}级)$/

/** 国家和地区: two bare nouns of one thing. */
export function acrossCoordinator(chunks: readonly Chunk[], start: number, to: number): number {
  if (chunks[to]?.kind === 'coordinator' && to - start === 1 && SHARED_HEADS.has(chunks[to + 2]?.text ?? ''))
    return to + 3
  if (to - start === 1 && LEVELS.test((chunks[start] as Chunk).text) && chunks[to]?.kind === 'coordinator') {
    const end = acrossPause(chunks, to + 1)
    const head = (chunks[end - 1] as Chunk).text
    const ranked = (chunks[to + 1] as Chunk).text.endsWith('级')
    if (chunks[end]?.kind !== 'quantity' && (ranked || BODIES.test(head) || MATTERS.test(head) || HEAD_NOUNS.has(head)))
      return end
  }
  const paired =
    to - start === 1 &&
    (chunks[to]?.text === '和' || chunks[to]?.text === '及') &&
    chunks[to + 1]?.kind === 'noun' &&
    lengthOf(chunks, start, to) <= 3 &&
    lengthOf(chunks, to + 1, to + 2) <= 3 &&
    !/^n[rs]/.test((chunks[start] as Chunk).pos + (chunks[to + 1] as Chunk).pos) &&
    chunks[to + 2]?.kind !== 'noun' &&
    chunks[to + 2]?.kind !== 'quantity' &&
    chunks[to + 2]?.kind !== 'of'
  return paired ? to + 2 : to
}
