import type { Chunk } from './chunk.ts'

/** Whether chunk `at` goes on a list: a 、 or 和 stands between it and the quantity before it. */
export function joins(chunks: readonly Chunk[], at: number): boolean {
  let pause = false
  for (let i = at - 1; i >= 0; i--) {
    const { kind } = chunks[i] as Chunk
    if (kind === 'quantity') return pause
    if (kind === 'break') return false
    if (kind === 'pause' || kind === 'coordinator') pause = true
  }
  return false
}

/**
 * Whether nothing but nouns and pauses stands between chunk `at` and the quantity before it; with `points` also a ； that
 * `at` stands directly after.
 */
export function follows(chunks: readonly Chunk[], at: number, points = false): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { kind, text } = chunks[i] as Chunk
    if (kind === 'quantity') return true
    const opens = i === at - 1 || (i === at - 2 && chunks[at - 1]?.kind === 'coordinator')
    if (kind === 'break' && text !== '，' && text !== '（' && !(points && opens && text === '；')) return false
  }
  return false
}

/** The number of a point, which names nothing: 一、, （四）. */
export const LIST_NUMBER = /^[一二三四五六七八九十]{1,3}$/
