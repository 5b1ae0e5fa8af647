import { NOMINAL, PERSONS } from '../../lexicon/counted.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { isVerb } from './chunk.ts'
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
  { unit, unitText, magnitude }: Quantity,
): Stretch | null {
  if (from === to) return null
  const figure = chunks[to]?.kind === 'particle' || chunks[to]?.kind === 'level' ? to + 1 : to
  let of = chunks[figure]?.kind === 'quantity' ? figure + 1 : to
  if (chunks[to]?.kind === 'pause' && areQualities(chunks, from, to)) of = to + 2
  if (chunks[to]?.kind === 'adjective' && chunks[to + 1]?.kind === 'pause')
    while (of < to + FAR && DESCRIBES.has(chunks[of]?.kind)) of++
  if (of === to && chunks[to]?.kind !== 'of') of = represented(chunks, to)
  if (chunks[of]?.kind !== 'of') return null
  const head = nounPhraseAfter(chunks, of + 1, false)
  if (head.from === head.to) return null
  const last = (chunks[head.to - 1] as Chunk).text
  const final = (chunks[to - 1] as Chunk).text
  const persons = unit === null && magnitude > 0 && PERSONS.test(last)
  const first = chunks[from] as Chunk
  const sized = to - from === 1 && (SIZES.has(first.text) || first.pos === 'b')
  const does = (isVerb(first) && unit?.family === 'item' && HEADS.has(last)) || (unitText === '项' && STEPS.has(last))
  return of > to || sized || does || isQuality(chunks, to - 1) || (persons && !PERSONS.test(final)) ? head : null
}

/** Whether the word at `at` names a quality, or describes in a set phrase: 决定性, 各具特色, 土生土长. */
function isQuality(chunks: readonly Chunk[], at: number): boolean {
  const { text, pos } = chunks[at] as Chunk
  if (text.length !== 4) return text.length > 2 && text.endsWith('性')
  return /^[il]/.test(pos) ? !NOMINAL.test(text) : text[0] === text[2] || text[1] === text[3]
}

/** Whether the word at `from` shares a 的 with its like behind the 、 at `to`: 安静、舒适的环境. */
function areQualities(chunks: readonly Chunk[], from: number, to: number): boolean {
  const first = chunks[from] as Chunk
  const second = chunks[to + 1]
  const alike =
    second?.text.length === first.text.length && (second.kind === 'weak-verb' || second.kind === 'adjective')
  return alike && to - from === 1 && chunks[to + 2]?.kind === 'of' && !PERSONS.test(first.text)
}

/** Are counted by the item themselves, whatever they are about. */
const STEPS = new Set(['措施', '政策', '办法', '举措', '法案', '草案'])
/** Are counted though what they do stands before their 的: 两项管理需求的措施. */
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
