import { NAME_ADVERBS } from '../../lexicon/clause-words.ts'
import { INCORPORATING, MONEY_NOUNS, NOUN_VERBS, STATISTIC } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import { isRank, isShare } from '../quantities/quantity.ts'
import type { Attachment, AttachmentRule } from './attachment.ts'
import { phrase } from './attachment.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { isVerb } from './chunk.ts'
import { withCoordinates } from './coordinates-before.ts'
import type { Governor } from './find-verb.ts'
import { verbLeft, verbPhrase, verbRight } from './find-verb.ts'
import { leadingVerb, limitingVerb } from './leading-verb.ts'
import { follows, joins } from './lists.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { opensClause, verbOverRelative } from './opening-verb.ts'

/** Only objects hand their verb on across a comma: 新增车位20个，驿站3处. */
const GOVERNED: ReadonlySet<AttachmentRule> = new Set(['noun-number-classifier', 'number-classifier-noun'])

/** What is done to things named before: 排查隐患50处，完成整改48处 counts hazards, not corrections. */
const PROCESSES = new Set([
  '整改',
  '办理',
  '安置',
  '改造',
  '搬迁',
  '验收',
  '处理',
  '处置',
  '修复',
  '更新',
  '整治',
  '移交',
  '注销',
  '规范',
])

/** Sums that are rather had than given: 开支不会超过3000万元. */
const ACCOUNTS = new Set('预算 开支 支出 收入 消费 税收 薪资 工资 收益 利润 存款 储蓄 负债'.split(' '))

/** Stand before an act that is done to the things named before: 排查隐患90处，完成整改50处. */
const BRINGS_ABOUT = new Set(['完成', '责令', '督促', '协调'])

/** How far things named before have come: 建设项目90个，其中完工50个、在建40个. */
const STAGES = new Set(
  '在建 续建 拟建 待建 新开工 开工 完工 竣工 投产 达产 建成 办结 结案 销号 兑现 结项 验收 入库 签约 落地'.split(' '),
)

/** The quantity counts the noun phrase that ends at chunk `left`. */
export function attachPreceding(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  left: number,
  quantity: Quantity,
  previous: Attachment | null,
): Attachment {
  const process = (chunks[left] as Chunk).text
  const first = firstProcess(chunks, left)
  if (previous !== null && first <= left && BRINGS_ABOUT.has(chunks[first - 1]?.text ?? '')) {
    const processes = chunks.slice(first - 1, left + 1).map(({ text: word }) => word)
    return { subject: previous.subject, predicate: processes.join(''), rule: 'inherited' }
  }
  const sum = isMoneyNoun(chunks[left], quantity)
  const alone = sum || isRank(quantity) || chunks[left]?.kind === 'weak-verb' || INCORPORATING.has(process)
  const whole = nounPhraseBefore(chunks, left + 1)
  const before = whole.from === whole.to && alone ? { from: nameStart(chunks, left), to: left + 1 } : whole
  const verb = governorBefore(chunks, before.from)
  const own = leadingVerb(text, quantity)
  const statistic = before.to - before.from > 0 && STATISTIC.test((chunks[before.to - 1] as Chunk).text)
  const inherits =
    !verb.strong &&
    own === '' &&
    previous !== null &&
    (joins(chunks, before.from) ||
      (!isVerb(chunks[before.to - 1]) &&
        GOVERNED.has(previous.rule) &&
        quantity.unit?.family !== 'ratio' &&
        !statistic &&
        follows(chunks, before.from)))
  const named = chunks.slice(before.from, before.to).some(({ text: word }) => word === '占')
  const verbal = chunks[left]?.kind === 'noun' ? '' : ownVerb(chunks[left], before.to - before.from)
  const yields = !verb.strong && (named || verbal !== '')
  const found = verb.at >= 0 && !yields ? verbPhrase(chunks, verb.at, before.from) : ''
  const states = statistic || chunks[verb.at]?.kind === 'change' || !opensClause(chunks, verb.at)
  const governing = own !== '' && states ? own : found
  const acted = isShare(quantity) && isVerb(chunks[at + 1]) ? verbRight(chunks, at + 1) : ''
  const predicate =
    acted !== ''
      ? acted
      : inherits
        ? previous.predicate
        : governing ||
          own ||
          verbRight(chunks, at + 1) ||
          (ACCOUNTS.has(verbal) && limitingVerb(text, quantity)) ||
          verbal ||
          actBefore(chunks[left], quantity)
  return { subject: phrase(text, chunks, withCoordinates(chunks, before)), predicate, rule: 'noun-number-classifier' }
}

/** The governor of a noun phrase that begins at `from`; before its 的 stands a clause whose first verb it is: 用于支援农村的资金. */
function governorBefore(chunks: readonly Chunk[], from: number): Governor {
  const found = verbLeft(chunks, from - 1)
  const opener = verbOverRelative(chunks, from - 1, found.at)
  return opener >= 0 ? { at: opener, strong: true } : found
}

/** The kind of the chunk before a figure, with verbs that name the thing counted taken for nouns. */
export function nominalKind(chunks: readonly Chunk[], left: number, quantity: Quantity): ChunkKind | undefined {
  const chunk = chunks[left]
  if (chunk === undefined) return undefined
  if (isMoneyNoun(chunk, quantity) || INCORPORATING.has(chunk.text)) return 'noun'
  if (isRank(quantity) && MONEY_NOUNS.has(chunk.text) && NAME_ADVERBS.has(chunks[left - 1]?.text ?? '')) return 'noun'
  if (
    chunk.kind === 'weak-verb' &&
    !STAGES.has(chunk.text) &&
    (chunks[left - 1]?.kind === 'pause' || chunks[left - 1]?.text === '（')
  )
    return 'noun'
  if (chunk.kind !== 'verb' && chunk.kind !== 'weak-verb' && !(chunk.kind === 'level' && NOUN_VERBS.has(chunk.text)))
    return chunk.kind === 'adjective' ? 'noun' : chunk.kind
  if (chunk.kind === 'weak-verb' && chunks[left + 1]?.text === '了') return chunk.kind
  const { from, to } = nounPhraseBefore(chunks, left + 1)
  return from < to ? 'noun' : chunk.kind
}

/** Where the processes in a row begin that end at `left`; past it if there is none. */
function firstProcess(chunks: readonly Chunk[], left: number): number {
  let first = left + 1
  while (PROCESSES.has(chunks[first - 1]?.text ?? '')) first--
  return first
}

/** Where the name begins whose last word is at `left`: 登记平均用时. */
function nameStart(chunks: readonly Chunk[], left: number): number {
  let stem = left
  while (NAME_ADVERBS.has(chunks[stem - 1]?.text ?? '')) stem--
  const { from } = nounPhraseBefore(chunks, stem)
  return from < stem ? from : left
}

/** 退税65亿元, 农村改厕7万座: a verb that names what the figure measures governs it too. */
function ownVerb(chunk: Chunk | undefined, length: number): string {
  return chunk !== undefined && (length === 1 || INCORPORATING.has(chunk.text)) ? chunk.text : ''
}

/** 轮岗交流3人, 书记培训1次: an act that nothing else governs is what is done. */
function actBefore(chunk: Chunk | undefined, { unit }: Quantity): string {
  const counts = unit?.family === 'person' || unit?.surface.endsWith('次') === true
  return counts && isVerb(chunk) ? (chunk as Chunk).text : ''
}

function isMoneyNoun(chunk: Chunk | undefined, quantity: Quantity): boolean {
  return chunk !== undefined && quantity.unit?.family === 'money' && MONEY_NOUNS.has(chunk.text)
}
