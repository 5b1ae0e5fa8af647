import { EVENT_OPENERS, NAME_ADVERBS } from '../../lexicon/clause-words.ts'
import { BODIES, MATTERS, PERSONS, PLACES } from '../../lexicon/counted.ts'
import { HEAD_NOUNS, NOUN_VERBS } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Chunk } from './chunk.ts'
import { listVerb } from './find-verb.ts'
import type { Stretch } from './stretch.ts'
import { lengthOf } from './stretch.ts'

/** Have an object that acts itself: 支持3家企业建立中心. */
const PIVOTS = new Set(
  '推动 支持 帮助 组织 吸引 使 让 引导 鼓励 带动 促进 促使 协助 助力 动员 确保 力促 促成 争取 指导 扶持 安排 派 选派 派出 筛选 实现 要求 号召 发动 服务 保障 邀请 委托 推荐 有 是 为 达到'.split(
    ' ',
  ),
)
/** Names nothing without a noun after it. */
const BARE = /.级$/
/** Heads of what persons are called by their work. */
const PEOPLE = /^(?:人才|人员|队伍|骨干|专家|团队|主体)$/
/** Adverbs that stand in names but not at their beginning: 优质均衡 and 基本均衡, 计划项目. */
const ALSO_INSIDE = new Set(['基本', '计划', '持续', '综合', '同步'])
/** What may be added to a name, in UTF-16 units. */
const LONGEST = 14

/**
 * A name that its verb has cut short: the object of a verb goes on to the noun its clause ends in (推广30项|农业可持续发展模式),
 * unless what is named so far can act itself (新增2家企业|建立中心).
 */
export function extendName(
  chunks: readonly Chunk[],
  at: number,
  { from, to }: Stretch,
  { unitText }: Quantity,
): Stretch {
  const next = chunks[to]
  if (from === to || next === undefined || next.text.startsWith('（') || !mayStandInside(chunks, to))
    return { from, to }
  const last = (chunks[to - 1] as Chunk).text
  if (last.startsWith('（') || MATTERS.test(last)) return { from, to }
  const byOne = unitText === '名' || unitText === '位'
  if (PLACES.test(last) && !byOne) return { from, to }
  if (chunks.slice(from, to).some(({ text }) => PERSONS.test(text) || BODIES.test(text))) return { from, to }
  let end = to
  while (mayStandInside(chunks, end) && lengthOf(chunks, to, end + 1) <= LONGEST) end++
  if (to - from === 1 && BARE.test(last)) {
    while (end > to && chunks[end - 1]?.kind !== 'noun') end--
    return { from, to: end }
  }
  const stop = chunks[end]?.kind
  const ends = stop === undefined || stop === 'break' || stop === 'pause' || stop === 'coordinator'
  if (!ends || chunks[end - 1]?.kind !== 'noun') return { from, to }
  if (byOne && !PERSONS.test((chunks[end - 1] as Chunk).text)) return { from, to }
  const verb = listVerb(chunks, at)
  const governor = chunks[verb.at]
  const summed = chunks[at - 1]?.text === '等' && governor?.kind === 'weak-verb'
  return verb.strong && !summed && !PIVOTS.has(governor?.text ?? '') ? { from, to: end } : { from, to }
}

function mayStandInside(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]
  if (chunk === undefined) return false
  const { kind, text } = chunk
  if (kind === 'noun' || kind === 'adjective') return true
  if (kind === 'adverb') return NAME_ADVERBS.has(text) || ALSO_INSIDE.has(text)
  // 乡村运营人才, 项目投资政策: what happens to the counted names them where a head follows at once.
  const head = chunks[at + 1]?.text ?? ''
  if (EVENT_OPENERS.has(text)) return NOUN_VERBS.has(text) && (HEAD_NOUNS.has(head) || PEOPLE.test(head))
  if (kind === 'verb') return NOUN_VERBS.has(text) || HEAD_NOUNS.has(head)
  // 棚 + 改 + 项目: one character is a verb only of a word that was cut.
  const whole = text.length > 1 || chunks[at - 1]?.text.length === 1
  return (kind === 'weak-verb' && whole) || kind === 'change'
}
