import { describe, expect, it } from 'vitest'
import type { Chunk, ChunkKind } from '../../../src/claims/context/chunk.ts'
import { eventSource, originLeft } from '../../../src/claims/context/source-left.ts'

/** Chunks side by side, each written text/kind. */
function chunksOf(line: string): Chunk[] {
  let end = 0
  return line.split(' ').map((word) => {
    const [text = '', kind = 'noun'] = word.split('/')
    const start = end
    end += text.length
    return { text, kind: kind as ChunkKind, start, end, pos: 'n', claim: kind === 'quantity' ? 0 : -1 }
  })
}

describe('eventSource', () => {
  it.each([
    ['an event after which it was so', '比率 由/preposition 风灾 后/particle 的/of 12%/quantity', 4, 1],
    ['what it came to', '配额 从/preposition 核定 的/of 60吨/quantity 恢复/verb 为/level 90吨/quantity', 3, 1],
    ['what it came to in one word', '路线 由/preposition 规划 的/of 5条/quantity 增至/level 8条/quantity', 3, 1],
    ['nothing it came to', '经费 由/preposition 县里 的/of 5万元/quantity 支付/verb', 3, -1],
    ['a border between', '由/preposition 县里 ，/break 核定 的/of 60吨/quantity 增至/level', 4, -1],
  ])('%s', (_, line, of, source) => {
    expect(eventSource(chunksOf(line), of, of + 1)).toBe(source)
  })
})

describe('originLeft', () => {
  it.each([
    ['what it was before', '由/preposition 治理 前/particle 20%/quantity', 3, 0],
    ['no time before', '由/preposition 治理 20%/quantity', 2, -1],
    ['another figure between', '由/preposition 3户/quantity 治理 前/particle 20%/quantity', 4, -1],
  ])('%s', (_, line, at, origin) => {
    expect(originLeft(chunksOf(line), at)).toBe(origin)
  })
})
