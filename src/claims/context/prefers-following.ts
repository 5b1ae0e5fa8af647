import { POINTERS } from '../../lexicon/clause-words.ts'
import { CHANGE_NOUNS, NOUN_VERBS, STATISTIC } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { isShare } from '../quantities/quantity.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { isVerb } from './chunk.ts'
import { EXISTS } from './find-verb.ts'
import { AGES, PERSON } from './following-phrase.ts'
import { skip } from './skip.ts'
import type { Stretch } from './stretch.ts'

const MEASURED = new Set(['money', 'physical', 'time', 'ratio'])

/** After 的 these name what the figure is to its subject: 人口控制在十二亿以内的目标. */
const AIMS = new Set([
  '目标',
  '任务',
  '要求',
  '标准',
  '水平',
  '低水平',
  '水准',
  '平均数',
  '平均值',
  '限制',
  '上限',
  '下限',
  '规模',
  '比例',
  '底线',
  '红线',
  '台阶',
  '大关',
  '峰值',
  '高点',
  '低点',
  '办法',
  '原则',
  '方式',
  '做法',
  '速度',
])

/** After 的 these say where the figure stands: 由6%的高位回落, 在4%至5%的范围内. */
const PEAKS = new Set(['高位', '低位', '峰值', '高点', '低点', '范围', '区间', '幅度'])

/** Sums of money named after their amount: 五百元罚款, 提供企业3亿元贷款. */
const SUMS =
  /(?:贷款|罚款|罚金|补助|补贴|经费|基金|债券|奖金|保证金|津贴|预算|专款|赔偿金|资金|放款|房贷|信贷|融资|资助)$/

/** What begins the words for those of an age: 65岁以上有需要的长者. */
const OF_AN_AGE: ReadonlySet<ChunkKind | undefined> = new Set(['noun', 'of', 'level', 'adjective'])

/** How many members what follows with 的 must have: 党员3人以上的村, 年产值超十亿元的企业. */
function isMembership(before: Chunk | undefined, { unit, bound }: Quantity): boolean {
  return before?.kind === 'noun' && (unit?.family === 'person' ? PERSON.test(before.text) : bound !== 'exact')
}

/** End the field a share is taken in: 受益范围内三分之二居民. */
const FIELDS = new Set(['中', '内', '当中'])

/** What the figure may be to its subject: the noun after the 的 behind it, or the next if that is one of `AIMS`. */
function aimOf(chunks: readonly Chunk[], at: number): string {
  const far = chunks[at + 3]?.text ?? ''
  return AIMS.has(far) ? far : (chunks[at + 2]?.text ?? '')
}

/** Whether the part that the quantity at `at` states of a whole is named after it: 占人口八成的农民, but 占人口八成的目标. */
export function namesPart(chunks: readonly Chunk[], at: number, { from, to }: Stretch): boolean {
  if (chunks[at + 1]?.kind !== 'of' || from === to) return false
  return !AIMS.has(aimOf(chunks, at)) && !CHANGE_NOUNS.has((chunks[to - 1] as Chunk).text)
}

/** What a place won or kept for years on end: 连续三年获评. */
const HOLDS = /^(?:获|荣获|稳居|位居|居|名列|位列|蝉联|入选|保持|被)/

/** Are as long as the time before them: 离港两小时车程. */
const LASTING = new Set(
  '车程 航程 路程 行程 船程 机程 步程 任期 假期 课程 学制 历史 经验 寿命 合约 合同 教育'.split(' '),
)

/** Have their noun behind them where one follows: 保价10条措施. */
const NAMED_AFTER = new Set(['条', '项', '大', '类'])

/** A noun after the number is what is counted; a measure or share is rather said of the noun before it. */
export function prefersFollowing(
  chunks: readonly Chunk[],
  at: number,
  quantity: Quantity,
  leftKind: ChunkKind | undefined,
  following: Stretch,
): boolean {
  if (quantity.unit?.family === 'money' && SUMS.test((chunks[following.to - 1] as Chunk).text)) return true
  const aim = aimOf(chunks, at)
  if (aim === '多数' && chunks[at + 1]?.kind === 'of') return false
  if (POINTERS.has(chunks[at - 1]?.text ?? '')) return true
  const left = chunks[skip(chunks, at - 1)]
  if (quantity.unit?.family === 'time' && LASTING.has(chunks[at + 1]?.text ?? '')) return true
  const named = chunks[following.to - 1]?.kind === 'noun' && following.from === at + 1
  if (NAMED_AFTER.has(quantity.unitText) && named && chunks[at + 1]?.pos[0] === 'n') return true
  const cut = left?.text.length === 1 && chunks[at - 2]?.kind === 'noun'
  if (
    left?.kind === 'noun' &&
    quantity.form === 'plain' &&
    STATISTIC.test(left.text) &&
    (left.text.length > 1 || (cut && chunks[at + 1]?.kind === 'of'))
  )
    return false
  if (
    quantity.unit?.family === 'time' &&
    chunks[at - 1]?.text === '连续' &&
    !isVerb(chunks[skip(chunks, at - 2)]) &&
    HOLDS.test(chunks[at + 1]?.text ?? '')
  )
    return false
  const before = chunks[skip(chunks, at - 1)]?.text ?? ''
  const said =
    (leftKind === 'noun' || leftKind === 'level' || leftKind === 'change') && before !== '为' && !EXISTS.has(before)
  const measured = quantity.form !== 'plain' || (quantity.unit !== null && MEASURED.has(quantity.unit.family))
  const next = chunks[at + 1]?.kind
  if (quantity.unit?.family === 'physical' && next === 'noun' && leftKind === 'noun') return true
  if (quantity.form !== 'plain' && next === 'noun' && (leftKind === 'level' || FIELDS.has(chunks[at - 1]?.text ?? '')))
    return true
  if (!measured && next === 'of' && isMembership(chunks[at - 1], quantity)) return false
  if (next === 'of' && aim === '基础' && chunks[at + 3]?.text === '上') return false
  const limited = quantity.start < quantity.numberStart
  const shared = limited || (quantity.form !== 'plain' && (leftKind === 'verb' || leftKind === 'weak-verb'))
  if (
    next === 'of' &&
    (((said || shared) && AIMS.has(aim)) || ((leftKind === 'noun' || leftKind === 'preposition') && PEAKS.has(aim)))
  )
    return false
  const verbal = NOUN_VERBS.has(chunks[at + 1]?.text ?? '') && chunks[at + 2]?.kind === 'noun'
  if (!measured) return !(said && !verbal && (next === 'verb' || next === 'weak-verb' || next === 'change'))
  if (leftKind === 'change' && next === 'of') return chunks[skip(chunks, skip(chunks, at - 1) - 1)]?.kind !== 'noun'
  if (AGES.has(quantity.unitText) && !left?.text.endsWith('年龄') && OF_AN_AGE.has(next)) return true
  const share = isShare(quantity)
  if (share && leftKind === 'noun' && (next === 'of' || chunks[at + 1]?.text === '有'))
    return !CHANGE_NOUNS.has((chunks[following.to - 1] as Chunk).text)
  if (next === 'of' && leftKind === 'level' && chunks[at + 2]?.kind === 'quantity') return true
  return !said || (share && leftKind === 'level' && next === 'of')
}
