import { POINTERS } from '../../lexicon/clause-words.ts'
import { CHANGE_NOUNS, NOUN_VERBS, STATISTIC } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Attachment } from './attachment.ts'
import { phrase } from './attachment.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { countedThing } from './counted-thing.ts'
import { extendName } from './extend-name.ts'
import type { Governor } from './find-verb.ts'
import { listVerbRight, opensWithVerb, verbLeft, verbPhrase, verbRight, verbText } from './find-verb.ts'
import { headBeyond } from './head-beyond.ts'
import { follows, joins } from './lists.ts'
import { nounPhraseAfter } from './noun-phrase-after.ts'
import { SKIPPED, skip } from './skip.ts'
import type { Stretch } from './stretch.ts'
import { verbAfterList } from './verb-after-list.ts'

const MEASURED = new Set(['money', 'physical', 'time', 'ratio'])

/**
 * The noun phrase after the quantity at chunk `at`, whether or not it is what is counted; empty if none. Persons counted
 * as 人 need no noun: a verb after them is what they do.
 */
export function followingPhrase(chunks: readonly Chunk[], at: number, quantity: Quantity): Stretch {
  const next = chunks[at + 1]
  if (quantity.unitText.startsWith('人') && next?.text === '就业' && isVerb(chunks[skip(chunks, at - 1)]))
    return { from: at + 1, to: at + 2 }
  if (quantity.unitText === '人' && (next?.kind === 'weak-verb' || next?.kind === 'verb') && !NOUN_VERBS.has(next.text))
    return { from: at + 1, to: at + 1 }
  if (isVerb(next) && chunks[at + 2]?.text === '了') return { from: at + 1, to: at + 1 }
  if (next?.text.startsWith('/') === true) return { from: at + 1, to: at + 1 }
  if (next?.text === '时间') return { from: at + 1, to: at + 2 }
  if (quantity.unitText === '次' && isVerb(next) && !COUNTED_ACTS.has(next?.text ?? ''))
    return { from: at + 1, to: at + 2 }
  if (BOUNDS.has(next?.text ?? '')) return { from: at + 1, to: at + 1 }
  const start = ALTERNATIVE.test(next?.text ?? '') ? at + 2 : at + 1
  const persons = quantity.unit?.family === 'person' && quantity.end > quantity.numberEnd
  const named = placeAfter(chunks, start, quantity) ?? nounPhraseAfter(chunks, start, persons)
  const phrase = extendName(chunks, at, headBeyond(chunks, named, quantity) ?? named, quantity)
  const people = persons ? peopleDescribed(chunks, phrase) : null
  if (people !== null) return people
  if (countsNoRate(quantity) && RATES.test(chunks[phrase.to - 1]?.text ?? '')) return withoutRate(chunks, phrase)
  return AGES.has(quantity.unitText) ? personOf(chunks, phrase) : phrase
}

/** A classifier counts no rate, but those whose rate it is: 有4个整改完成率低于80%, 10个断面优良比例达60%. */
function countsNoRate({ unit, form }: Quantity): boolean {
  return form === 'plain' && (unit?.family === 'item' || unit?.family === 'person')
}
const RATES = /(?:.率|比[重例]|占比|增速|[增降涨]幅)$/

/** The nouns before a rate and what it is a rate of; empty if there are none. */
function withoutRate(chunks: readonly Chunk[], { from, to }: Stretch): Stretch {
  let end = to - 1
  while (end > from && (chunks[end - 1] as Chunk).kind !== 'noun') end--
  return { from, to: end }
}

/** After 的 these name what the figure is to its subject: 人口控制在十二亿以内的目标. */
const AIMS = new Set([
  '目标',
  '任务',
  '要求',
  '标准',
  '水平',
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

const PERSON = /^人$|.(?:[人者群民童生员众女工儿]|人口)$/

/** What a figure has passed when they follow it: 突破2万家大关. */
const BOUNDS = new Set(['大关', '关口', '门槛', '台阶'])
/** Another classifier in brackets: 1.2万套（户）. */
const ALTERNATIVE = /^（[户套人次件台家个名]{1,2}）$/

/** An age is that of the first persons named: 3岁以上人群疫苗接种率. */
function personOf(chunks: readonly Chunk[], { from, to }: Stretch): Stretch {
  const person = chunks.findIndex(({ text }, i) => i >= from && i < to && PERSON.test(text))
  return { from, to: person < 0 ? to : person + 1 }
}

/** 10万名家庭困难的学生: persons are counted, though other nouns with 的 say of what kind. Null if none are. */
function peopleDescribed(chunks: readonly Chunk[], { from, to }: Stretch): Stretch | null {
  if (from === to || chunks[to]?.kind !== 'of' || PERSON.test(joined(chunks, from, to))) return null
  const after = nounPhraseAfter(chunks, to, true)
  return PERSON.test(joined(chunks, after.from, after.to)) ? after : null
}

function joined(chunks: readonly Chunk[], from: number, to: number): string {
  return chunks
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
}

/** Sums of money named after their amount: 五百元罚款, 提供企业3亿元贷款. */
const SUMS = /(?:贷款|罚款|罚金|补助|补贴|经费|基金|债券|奖金|保证金|津贴|预算|专款|赔偿金|资金|放款|房贷|信贷|融资)$/

/** An age belongs to whom it stands before: 十八周岁以上村民. */
const AGES = new Set(['岁', '周岁'])

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
  if (NAMED_AFTER.has(quantity.unitText) && chunks[at + 1]?.kind === 'noun') return true
  if (left?.kind === 'noun' && quantity.form === 'plain' && STATISTIC.test(left.text) && left.text.length > 1)
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
  const named = NOUN_VERBS.has(chunks[at + 1]?.text ?? '') && chunks[at + 2]?.kind === 'noun'
  if (!measured) return !(said && !named && (next === 'verb' || next === 'weak-verb' || next === 'change'))
  if (leftKind === 'change' && next === 'of') return chunks[skip(chunks, skip(chunks, at - 1) - 1)]?.kind !== 'noun'
  if (AGES.has(quantity.unitText) && !left?.text.endsWith('年龄') && OF_AN_AGE.has(next)) return true
  const share = quantity.form !== 'plain' || quantity.unit?.family === 'ratio'
  if (share && leftKind === 'noun' && (next === 'of' || chunks[at + 1]?.text === '有'))
    return !CHANGE_NOUNS.has((chunks[following.to - 1] as Chunk).text)
  if (next === 'of' && leftKind === 'level' && chunks[at + 2]?.kind === 'quantity') return true
  return !said || (share && leftKind === 'level' && next === 'of')
}

/** The quantity counts the noun phrase `following` it. */
export function attachFollowing(
  text: string,
  chunks: readonly Chunk[],
  at: number,
  following: Stretch,
  quantity: Quantity,
  previous: Attachment | null,
): Attachment {
  const disposed = isDisposed(chunks, at - 1)
  const opening = !disposed && opensClause(chunks, at)
  const noun = disposed ? withoutVerb(chunks, following) : opening ? withoutPredicate(chunks, following) : following
  const counted = countedThing(chunks, noun, quantity)
  const verb = governorLeft(chunks, at, quantity)
  const near = verbRight(chunks, isEventVerb(chunks, at, noun) ? noun.from : noun.to)
  const right = near !== '' || verb.strong ? near : listVerbRight(chunks, noun.to)
  const summed = chunks[at - 1]?.text === '等' && !opensWithVerb(chunks, at - 1)
  const found = verb.at >= 0 ? verbPhrase(chunks, verb.at, at) : ''
  const left = EXISTS.has(found) ? right || verbAfterList(chunks, noun.to) || found : found
  const inherited =
    previous !== null &&
    !verb.strong &&
    (joins(chunks, at) || (right === '' && follows(chunks, at, endsClause(chunks[following.to]))))
      ? previous.predicate
      : ''
  const cut = opening && noun.to < following.to
  const opened =
    isVerb(chunks[at + 1]) &&
    !NOUN_VERBS.has((chunks[at + 1] as Chunk).text) &&
    noun.from > at + 1 &&
    !owns(chunks, at + 1, noun.from)
      ? verbText(chunks, at + 1)
      : ''
  const predicate =
    disposed || cut || summed || (isEventVerb(chunks, at, noun) && skip(chunks, at - 1) !== verb.at)
      ? right || left
      : verb.strong
        ? left
        : opened || inherited || right || left
  return {
    subject: phrase(text, chunks, counted),
    predicate: predicate || verbRight(chunks, counted.to),
    rule: 'number-classifier-noun',
  }
}

function endsClause(chunk: Chunk | undefined): boolean {
  return chunk === undefined || chunk.kind === 'break'
}

/** Whether 的 stands between chunks `from` and `to`, so that a verb there opens a relative clause. */
function owns(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((chunks[i] as Chunk).kind === 'of') return true
  return false
}

/** Changes that nothing undergoes: before a number of things they are part of a name (稳增长20条措施). */
const INTRANSITIVE = new Set(['增长', '上升', '上涨', '回升', '下滑', '回落'])

function governorLeft(chunks: readonly Chunk[], at: number, { unit }: Quantity): Governor {
  const found = verbLeft(chunks, at - 1)
  return unit?.family === 'item' && INTRANSITIVE.has(chunks[found.at]?.text ?? '')
    ? verbLeft(chunks, found.at - 1)
    : found
}

/** 8县（市、区）: a place counted without a classifier ends with its own character and bracket. */
function placeAfter(chunks: readonly Chunk[], from: number, { unit, form }: Quantity): Stretch | null {
  if (unit !== null || form !== 'plain' || !/^[省市县区镇乡村国州旗地]$/.test(chunks[from]?.text ?? '')) return null
  return {
    from,
    to: chunks[from + 1]?.text.startsWith('（') === true && chunks[from + 1]?.kind === 'noun' ? from + 2 : from + 1,
  }
}

const DISPOSING = new Set(['将', '把', '对', '为', '使', '让', '给', '向', '在', '从', '由', '按', '按照', '通过'])

/** What may stand with 的 between the preposition and the figure: 为偏远的8个村. */
const DESCRIBES: ReadonlySet<ChunkKind | undefined> = new Set(['adjective', 'adverb'])

/** Whether a preposition puts what follows before its verb: 将90%执法力量下沉, 对1700个群组进行清理. */
function isDisposed(chunks: readonly Chunk[], from: number): boolean {
  let i = from
  if (chunks[i]?.kind === 'of' && DESCRIBES.has(chunks[i - 1]?.kind)) i -= 2
  while (i >= 0 && SKIPPED.has((chunks[i] as Chunk).kind) && !DISPOSING.has((chunks[i] as Chunk).text)) i--
  return DISPOSING.has(chunks[i]?.text ?? '') && chunks[i - 1]?.text !== '均'
}

/** Say only that there is what the figure counts: 有两成居民参与. */
const EXISTS = new Set(['有', '已有', '共有', '还有', '约有', '现有', '另有', '将有'])

/** Whether the quantity is the first thing of its clause, so that the noun after it is its subject. */
function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const { kind } = chunks[skip(chunks, at - 1)] ?? { kind: 'break' }
  return kind === 'break' || kind === 'quantity' || chunks[at - 1]?.text === '等'
}

/** Acts that may be counted themselves: 12场专题培训. */
const COUNTED_ACTS = new Set(
  '编制 培训 服务 报告 预算 贷款 投资 收入 支出 补贴 补助 奖励 教育 演出 试点 合作 行动 管理 改革 创新 设计 保险 信访 研发 消费 学习 宣讲 展览 考核 评价 发展 建设 改造 提案 建议 活动 规划 交易 负担 制造 处罚 处分 调查 检查 巡查 治理'.split(
    ' ',
  ),
)

/** Act themselves: 25个村党支部申报项目28个. */
const ACTORS = /(?:支部|党委|单位|企业|部门|公司|机关|学校|医院|党组织|[县市区镇乡村]|街道|社区)$/

/** 68项重点改革扎实开展。 A clause with no other verb ends in its predicate. */
function withoutPredicate(chunks: readonly Chunk[], { from, to }: Stretch): Stretch {
  const next = chunks[to]?.kind
  if (next === 'quantity') {
    const verb = chunks.findIndex(
      (chunk, i) => i > from && i < to && isVerb(chunk) && ACTORS.test((chunks[i - 1] as Chunk).text),
    )
    return { from, to: verb < 0 ? to : verb }
  }
  if (next !== undefined && next !== 'break') return { from, to }
  let end = to
  while (end - from > 1 && isVerb(chunks[end - 1])) end--
  const verbs = to - end
  while (end - from > 1 && chunks[end - 1]?.kind === 'adverb') end--
  const adverbial = end + verbs < to
  return verbs > 1 || adverbial || (verbs === 1 && !COUNTED_ACTS.has((chunks[to - 1] as Chunk).text))
    ? { from, to: end }
    : { from, to }
}

function isVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' || chunk?.kind === 'weak-verb'
}

/** 先后3次下沉: times count the act that follows them. */
function isEventVerb(chunks: readonly Chunk[], at: number, { from, to }: Stretch): boolean {
  return to - from === 1 && isVerb(chunks[from]) && (chunks[at] as Chunk).text.endsWith('次')
}

/** 对120个村“走一遍”: a quotation that ends the clause after its object is what is done. */
function isQuotedAct(chunks: readonly Chunk[], at: number): boolean {
  const after = chunks[at + 1]?.kind
  return (chunks[at] as Chunk).text.startsWith('“') && (after === undefined || after === 'break')
}

function withoutVerb(chunks: readonly Chunk[], { from, to }: Stretch): Stretch {
  const acted = chunks.findIndex(
    (chunk, i) => i > from && i < to && ((isVerb(chunk) && !NOUN_VERBS.has(chunk.text)) || isQuotedAct(chunks, i)),
  )
  if (acted > 0) return { from, to: acted }
  let end = to
  while (end - from > 1 && (isVerb(chunks[end - 1]) || NOUN_VERBS.has(chunks[end - 1]?.text ?? ''))) end--
  return { from, to: end }
}
