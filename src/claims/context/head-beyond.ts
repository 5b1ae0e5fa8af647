import { PERSONS } from '../../lexicon/counted.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import type { Stretch } from './stretch.ts'

const DESCRIBES: ReadonlySet<ChunkKind | undefined> = new Set([
  'noun',
  'adjective',
  'pause',
  'verb',
  'weak-verb',
  'adverb',
])
/** How far off the head may stand that 的 introduces. */
const FAR = 12

/**
 * The head behind 的 of what only describes it: figures (30个产值过亿元的园区), qualities (10个前景好、规模大的项目) and, where
 * persons are counted, where they are (2万贫困地区的群众). Null if there is none.
 */
export function headBeyond(
  chunks: readonly Chunk[],
  { from, to }: Stretch,
  { unit, magnitude }: Quantity,
): Stretch | null {
  if (from === to) return null
  const figure = chunks[to]?.kind === 'particle' || chunks[to]?.kind === 'level' ? to + 1 : to
  let of = chunks[figure]?.kind === 'quantity' ? figure + 1 : to
  const adjective = to - from === 1 && /^a/.test((chunks[from] as Chunk).pos)
  if (chunks[to]?.kind === 'pause' && adjective) while (of < to + FAR && DESCRIBES.has(chunks[of]?.kind)) of++
  if (chunks[to]?.kind === 'adjective' && chunks[to + 1]?.kind === 'pause')
    while (of < to + FAR && DESCRIBES.has(chunks[of]?.kind)) of++
  if (of === to && chunks[to]?.kind !== 'of') of = represented(chunks, to)
  if (chunks[of]?.kind !== 'of') return null
  const head = nounPhraseAfter(chunks, of + 1, false)
  if (head.from === head.to) return null
  const last = (chunks[head.to - 1] as Chunk).text
  const persons = unit === null && magnitude > 0 && PERSONS.test(last)
  const first = chunks[from] as Chunk
  const final = chunks[to - 1] as Chunk
  const sized = to - from === 1 && (SIZES.has(first.text) || first.pos === 'b')
  const described = /^[il]/.test(final.pos)
    ? final.text.length === QUALITY
    : final.text.length > 2 && final.text.endsWith('性')
  const matters = unit?.family === 'item' && magnitude === 0 && HEADS.has(last)
  return of > to || sized || described || matters || (persons && !PERSONS.test((chunks[to - 1] as Chunk).text))
    ? head
    : null
}

/** Set phrases of four characters describe: 土生土长的企业. */
const QUALITY = 4
/** Are counted whatever stands before their 的: 两项管理需求的措施. */
const HEADS = new Set(['措施', '政策', '办法', '举措', '计划', '方案', '法案', '草案', '建议', '项目', '活动'])
/** After a sum and before 的 they say how large: 20亿元规模的基金. */
const SIZES = new Set(['规模', '体量'])
const EMBODIES = new Set(['代表', '主', '主体', '核心', '龙头', '骨干', '重点'])

/** The 的 of 为代表的 behind the names that stand for all: 6支院士和长江学者为代表的团队. -1 if there is none. */
function represented(chunks: readonly Chunk[], from: number): number {
  for (let i = from; i < from + FAR; i++) {
    const { kind, text } = chunks[i] ?? { kind: 'break', text: '' }
    if (text === '为' && EMBODIES.has(chunks[i + 1]?.text ?? '') && chunks[i + 2]?.kind === 'of') return i + 2
    if (kind !== 'noun' && kind !== 'coordinator' && kind !== 'pause' && kind !== 'adjective') return -1
  }
  return -1
}
