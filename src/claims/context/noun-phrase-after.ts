import { EVENT_OPENERS, NAME_ADVERBS } from '../../lexicon/clause-words.ts'
import { HEAD_NOUNS, NOUN_VERBS } from '../../lexicon/verbs.ts'
import type { Chunk } from './chunk.ts'
import { acrossCoordinator, acrossPause } from './coordinates-after.ts'
import { clauseFinalNouns, relativeHead } from './find-head.ts'
import type { Stretch } from './stretch.ts'
import { findIn, lengthOf } from './stretch.ts'
import { trimTail } from './trim-tail.ts'

/** Adverbs that may open a noun phrase: 较成熟的, 最美. */
const DEGREE = /^(?:比较|[较最更极不全新多非未无已正])/
/** Say whose it is: 本居住地区居民. */
const OWNERS = /^[本该其各][省市县区镇乡村院校]?$/
/** Ends the name of the places counted: 129个县（市、区）的产值. */
const PLACES = /^（[省市县区镇乡村旗州街道、]{1,9}）$/
/** What is said of places, and not counted by their number. */
const OF_PLACES = /(?:总值|增加值|产值|经验|做法|情况|数据|指标|教育)$/
/** Before these a verb says who they are, even one that tells what the counted do: 6万返乡人员. */
const PEOPLE = /(?:人员|群众|职工|学生|农民|劳动力|毕业生|青年)$/
/** Open a noun phrase with what happened to it: 受污染耕地. */
const PASSIVES = new Set(['受', '被', '待'])
/** Acts that 基本 names the most needed of, where else it says how far they are done: 30个县基本普及. */
const BASICS = new Set('生活 教育 养老 医疗 保障 建设 服务 需求 保险'.split(' '))
/** What is done by these comes after them: 6项措施支援农户. */
const MEASURES = new Set(['措施', '政策', '办法', '举措'])
/** Sums that taggers take for verbs: 一半的医疗投入. */
const OUTLAYS = new Set(['投入', '开支', '支出'])
/** What something is said with of the sum before: 这两笔支出在预算中解决. */
const SAID: ReadonlySet<Chunk['kind'] | undefined> = new Set(['preposition', 'adverb', 'level', 'change', 'break'])

/**
 * The noun phrase that starts at chunk `from`, going right; empty if none does. Looks through 的 and relative
 * clauses. After a number of `persons` a verb says what they do.
 */
export function nounPhraseAfter(chunks: readonly Chunk[], from: number, persons: boolean): Stretch {
  if (chunks[from]?.text.startsWith('（')) return { from, to: from }
  let start = from
  const owned = chunks[from]?.kind === 'of'
  while (chunks[start]?.kind === 'of' || chunks[start]?.text.trim() === '') start++
  if (chunks[start]?.kind === 'quantity' && chunks[start + 1]?.kind === 'of') start += 2
  else if (owned && chunks[start]?.kind === 'quantity' && chunks[start + 1]?.kind === 'noun') start++
  while (chunks[start]?.kind === 'scope' && /^(?:scope|pause)$/.test(chunks[start + 1]?.kind ?? ''))
    start += chunks[start + 1]?.kind === 'pause' ? 2 : 1
  if (chunks[start]?.kind === 'quantity' && AGE.test((chunks[start] as Chunk).text)) start++
  if (chunks[start]?.kind === 'time') start = pastTime(chunks, start)
  start = relativeHead(chunks, start) ?? start
  if (NEGATIONS.has(chunks[start]?.text ?? '')) {
    const denied = nounPhraseAfter(chunks, start + 1, false)
    if (denied.from === start + 1 && denied.to - denied.from > 1) return { from: start, to: denied.to }
  }
  if (owned && start < chunks.length && isVerbal(chunks[start] as Chunk, undefined) && leadsToNoun(chunks, start + 1))
    start++
  let to = persons ? start : eventPlace(chunks, start)
  while (
    to < chunks.length &&
    !(persons && to > start && isVerbal(chunks[to] as Chunk, chunks[to + 1])) &&
    mayContinue(chunks, to, start, persons)
  )
    to++
  if (
    to - start === 1 &&
    lengthOf(chunks, start, to) === 1 &&
    chunks[to]?.kind === 'pause' &&
    chunks[to + 1]?.kind === 'noun'
  )
    to = acrossPause(chunks, to + 1)
  to = acrossCoordinator(chunks, start, to)
  const bracket = findIn(chunks, start + 1, to, ({ text }) => PLACES.test(text))
  if (bracket > 0 && OF_PLACES.test(chunks[to - 1]?.text ?? ''))
    to = /^[县市区]$/.test(chunks[bracket + 1]?.text ?? '') ? bracket + 2 : bracket + 1
  to = trimTail(chunks, start, to)
  if (to - start === 1 && ADDRESSED.test((chunks[start] as Chunk).text) && chunks[to]?.kind === 'of') {
    const described = nounPhraseAfter(chunks, to, persons)
    if (described.from < described.to) return described
  }
  const opened = chunks[start]?.kind === 'verb' || chunks[start]?.kind === 'weak-verb'
  const cut = chunks[to]?.kind === 'preposition' || chunks[to]?.kind === 'level'
  if (to > start && !(opened && cut)) return { from: start, to }
  const people = persons && to === start ? peopleBehindVerbs(chunks, start) : null
  if (people !== null) return people
  const nouns = clauseFinalNouns(chunks, start)
  return to > start && nouns.from === nouns.to ? { from: start, to } : nouns
}

/** Stands before those of an age that are counted: 2万名65岁以上老人. */
const AGE = /岁(?:以[上下])?$/

/** Past the times at `start` that say of what age the noun after them is: 30件汉代文物; `start` if none follows. */
function pastTime(chunks: readonly Chunk[], start: number): number {
  let at = start
  while (chunks[at]?.kind === 'time') at++
  return chunks[at]?.kind === 'noun' ? at : start
}

/** Say for whom, in one word, before 的: 1个面向基层的应用程序. */
const ADDRESSED = /^(?:面向|针对)/

/** Before an act they begin a name: 800名未就业毕业生, 四类非首都功能疏解方案. */
const NEGATIONS = new Set(['未', '非', '不'])

/** Whom an act names that is not theirs alone: 新就业群体人员, 考核合格人员. */
const NAMED_BY_ACT = /(?:人员|群体|对象|人士|者)$/
const LONGEST_ACT = 4

/** The `people` that the words from `start` on make a name of: 200名新招录人员. Null if no such name stands there. */
export function peopleBehindVerbs(chunks: readonly Chunk[], start: number, people = NAMED_BY_ACT): Stretch | null {
  for (let i = start; i < start + LONGEST_ACT && i < chunks.length; i++) {
    const { kind, text } = chunks[i] as Chunk
    if (kind === 'noun' && people.test(text) && chunks[i + 1]?.kind !== 'noun') return { from: start, to: i + 1 }
    if (kind !== 'noun' && kind !== 'adjective' && kind !== 'adverb' && kind !== 'weak-verb' && kind !== 'verb')
      return null
  }
  return null
}

/** Begin what was won, in words taggers do not know: 项目|获省科技奖. */
const GAINS = /^[获列晋跻摘夺捧赢]/
/** Levels that no name holds: 项目|超计划完成. */
const OVER = new Set(['超', '超过', '达', '达到', '至', '到'])

function isVerbal({ kind, text }: Chunk, next: Chunk | undefined): boolean {
  return (
    kind === 'weak-verb' ||
    (kind === 'verb' &&
      text !== '编制' &&
      !(text === '组织' && endsHere(next)) &&
      !(NOUN_VERBS.has(text) && next?.kind === 'noun' && !EVENT_OPENERS.has(text)))
  )
}

function mayContinue(chunks: readonly Chunk[], at: number, start: number, persons: boolean): boolean {
  const { kind, text, pos } = chunks[at] as Chunk
  const next = chunks[at + 1]
  // 一半的人主张: what follows persons without a name is what they do.
  if (at === start + 1 && (chunks[start] as Chunk).text === '人') return false
  if (kind === 'noun')
    return !(at > start && ((text !== '组织' && EVENT_OPENERS.has(text)) || (pos === 'x' && GAINS.test(text))))
  if (kind === 'adjective')
    return (
      next !== undefined &&
      (next.kind === 'noun' ||
        next.kind === 'adjective' ||
        (next.kind === 'verb' && NOUN_VERBS.has(next.text)) ||
        (at === start && next.kind === 'weak-verb' && chunks[at + 2]?.kind === 'noun'))
    )
  if (kind === 'particle' && pos === 'f')
    return at > start && (next?.kind === 'noun' || NAME_ADVERBS.has(next?.text ?? ''))
  if (text === '基本') return at > start && next?.kind === 'noun' && (next.pos !== 'vn' || BASICS.has(next.text))
  if (NAME_ADVERBS.has(text))
    return next?.kind === 'noun' || next?.kind === 'weak-verb' || (next !== undefined && NOUN_VERBS.has(next.text))
  if (at === start && OWNERS.test(text))
    return (
      next?.kind === 'noun' ||
      next?.kind === 'adjective' ||
      (next?.kind === 'weak-verb' && chunks[at + 2]?.kind === 'noun')
    )
  if (at === start && PASSIVES.has(text)) return next?.kind === 'noun' && chunks[at + 2]?.kind === 'noun'
  if (kind === 'adverb' && DEGREE.test(text) && at === start && next?.kind === 'adjective') return true
  if (kind === 'adverb' && !DEGREE.test(text)) return false
  if (kind === 'adverb' || (kind === 'scope' && !DONE.has(text)))
    return (
      at === start &&
      !EVENT_OPENERS.has(next?.text ?? '') &&
      (next?.kind === 'noun' || next?.kind === 'weak-verb' || NAME_ADVERBS.has(next?.text ?? ''))
    )
  if (OUTLAYS.has(text)) return (at > start && endsHere(next)) || SAID.has(next?.kind)
  if (NOUN_VERBS.has(text))
    return (
      !(next !== undefined && BECOMES.has(next.text)) &&
      (((next?.kind === 'noun' || NOUN_VERBS.has(next?.text ?? '')) &&
        next !== undefined &&
        !(EVENT_OPENERS.has(text) && at > start && !(HEAD_NOUNS.has(next.text) && endsHere(chunks[at + 2])))) ||
        (at > start && (endsHere(next) || PREDICATES.has(next?.kind))) ||
        (at === start && !persons && endsHere(next) && !EVENT_OPENERS.has(text)))
    )
  if (kind === 'coordinator')
    return at === start + 1 && isVerbal(chunks[start] as Chunk, undefined) && next?.kind === 'noun'
  if (at === start && next?.kind === 'coordinator')
    return isVerbal(chunks[at] as Chunk, next) && chunks[at + 2]?.kind === 'noun'
  if (at === start && (kind === 'verb' || kind === 'weak-verb') && PEOPLE.test(next?.text ?? '')) return true
  if (kind === 'verb' && at === start && !EVENT_OPENERS.has(text) && leadsToNoun(chunks, at + 1)) return true
  if (kind === 'verb')
    return next?.kind === 'noun' && lengthOf(chunks, at + 1, at + 2) === 1 && endsHere(chunks[at + 2])
  // A verb inside the phrase is followed by its noun at once, and by nothing that is counted or done.
  if (kind === 'weak-verb' && MEASURES.has(chunks[at - 1]?.text ?? '')) return false
  if (kind === 'weak-verb' || kind === 'change' || kind === 'level')
    return text.length > 1 && !OVER.has(text) && !EVENT_OPENERS.has(text) && leadsToNoun(chunks, at + 1)
  return false
}

const UNDERGOES: ReadonlySet<Chunk['kind'] | undefined> = new Set(['weak-verb', 'change'])

/** Past a place named after what happened to it, from `start` on: 70个脱贫摘帽村; `start` if there is none. */
function eventPlace(chunks: readonly Chunk[], start: number): number {
  let at = start
  while (at < start + 2 && (EVENT_OPENERS.has(chunks[at]?.text ?? '') || UNDERGOES.has(chunks[at]?.kind))) at++
  return at > start && /^[村户县乡镇]$/.test(chunks[at]?.text ?? '') ? at + 1 : start
}

function endsHere(chunk: Chunk | undefined): boolean {
  return (
    chunk === undefined ||
    chunk.kind === 'break' ||
    chunk.kind === 'pause' ||
    chunk.kind === 'of' ||
    chunk.kind === 'coordinator' ||
    chunk.text === '之一' ||
    chunk.kind === 'particle'
  )
}

/** With a verb before them they are one word, and no part of a name: 创建为, 调整到. */
const BECOMES = new Set(['为', '成', '到', '至'])

/** Scopes that open what is done with the things counted: 其中80宗已获批准. */
const DONE = new Set(['已', '共'])

const PREDICATES: ReadonlySet<Chunk['kind'] | undefined> = new Set(['verb', 'weak-verb', 'level', 'change', 'adverb'])

/** Whether nouns follow, over one more verb at most, that end the phrase: 品质提升示范街道. */
function leadsToNoun(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at]
  const over =
    next?.kind === 'weak-verb' || next?.kind === 'change' || (next?.kind === 'verb' && NOUN_VERBS.has(next.text))
      ? at + 1
      : at
  return chunks[over]?.kind === 'noun' && endsAfterNouns(chunks, over)
}

function endsAfterNouns(chunks: readonly Chunk[], at: number): boolean {
  let i = at
  while (chunks[i]?.kind === 'noun') i++
  const stop = chunks[i]
  return (
    stop === undefined ||
    stop.kind === 'break' ||
    stop.kind === 'pause' ||
    (PREDICATES.has(stop.kind) && i - at < 5) ||
    (stop.kind !== 'quantity' && i - at < 2)
  )
}
