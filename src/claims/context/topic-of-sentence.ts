import { POINT_OPENERS, PROPORTIONS } from '../../lexicon/clause-words.ts'
import { NOUN_VERBS, STATISTIC } from '../../lexicon/verbs.ts'
import { phrase } from './attachment.ts'
import type { Chunk, ChunkKind } from './chunk.ts'
import { clauseStart } from './clause-start.ts'
import { LIST_NUMBER } from './lists.ts'
import { nounPhraseBefore } from './noun-phrase-before.ts'
import { skip } from './skip.ts'
import type { Stretch } from './stretch.ts'

const OPENERS: ReadonlySet<ChunkKind> = new Set(['time', 'scope', 'adverb', 'particle', 'coordinator'])

/** Open a clause that says why or when, and names no topic. */
const CIRCUMSTANCES =
  /^(?:由于|因为?|随着|为了?|就|[通透]过|借由|经过|根据|按照?|对于?|围绕|针对|如果|虽然|[基据因对为]此|后?经|加上)$/
/** How many clauses back a topic may stand. */
const CLAUSES_BACK = 3
const PREDICATES: ReadonlySet<ChunkKind> = new Set(['verb', 'weak-verb', 'level', 'change', 'preposition', 'quantity'])

/**
 * The noun phrase that opens the nearest earlier clause of the sentence and may be what a figure without a subject of its
 * own is said of: 生产总值没有下降，而且将增长3%. '' if there is none.
 */
export function topicOfSentence(text: string, chunks: readonly Chunk[], at: number): string {
  let end = clauseStart(chunks, at) - 1
  if (POINT_OPENERS.has(chunks[end]?.text ?? '')) return ''
  for (let clauses = 0; end > 0 && clauses < CLAUSES_BACK; clauses++) {
    const start = clauseStart(chunks, end)
    const topic = opening(text, chunks, start, end)
    if ((topic !== '' && !LIST_NUMBER.test(topic)) || POINT_OPENERS.has(chunks[start - 1]?.text ?? '')) return topic
    end = start - 1
  }
  return ''
}

/** Says on what terms a figure is stated, and names no topic. */
const TERMS = /口径|可比价|因素|同期|相比|来[看说]|方面$/

/**
 * The clause before that of chunk `at` if it is nothing but a noun phrase, so that what follows is said of it: 投资总额，去年增长5%,
 * 今年增长8%. '' if it is more, or less.
 */
export function bareTopic(text: string, chunks: readonly Chunk[], at: number): string {
  let end = at - 1
  while (end > 0 && (chunks[end] as Chunk).kind !== 'break' && (chunks[end] as Chunk).kind !== 'quantity') end--
  const last = chunks[end - 1]
  if (chunks[end]?.text !== '，' || last?.kind !== 'noun' || /^[il]/.test(last.pos)) return ''
  let start = end
  while (start > 0 && standsBare(chunks, start - 1)) start--
  if (CIRCUMSTANCES.test((chunks[start] as Chunk).text)) return ''
  const aged = chunks[start]?.kind === 'of' && /岁/.test(chunks[start - 1]?.text ?? '')
  if (start > 0 && !aged && (chunks[start - 1] as Chunk).kind !== 'break') return ''
  const topic = phrase(text, chunks, nounPhraseBefore(chunks, end))
  return TERMS.test(topic) ? '' : topic
}

function standsBare(chunks: readonly Chunk[], at: number): boolean {
  const { kind, text, pos } = chunks[at] as Chunk
  const next = chunks[at + 1]?.kind
  const verbal = kind === 'verb' || kind === 'weak-verb'
  if (kind === 'noun') return pos !== 'x'
  if (verbal && next === 'of') return true
  return (
    BARE.has(kind) ||
    text === '等' ||
    (NOUN_VERBS.has(text) && /^(?:noun|of)$/.test(chunks[at - 1]?.kind ?? '') && next === 'noun')
  )
}

/** What a noun phrase with its modifiers is made of. */
const BARE: ReadonlySet<ChunkKind> = new Set(['noun', 'adjective', 'of', 'time', 'scope', 'pause', 'coordinator'])

/** Whether chunk `at` may stand in a topic: nouns, and a verb between a noun and a verb of change (固定资产投资增长). */
function inTopic(chunks: readonly Chunk[], at: number): boolean {
  const { kind, text } = chunks[at] as Chunk
  if (kind === 'noun' || kind === 'adjective' || kind === 'of') return true
  const next = chunks[at + 1]
  if (!NOUN_VERBS.has(text)) return false
  return (chunks[at - 1]?.kind === 'noun' && next?.kind === 'change') || next?.text === '被' || isNamed(next)
}

/** Past 对 and what 的 ends behind it, to the end of the act that it is done to: 本港对邻近地区的投资. `at` if that is no name. */
function pastTowards(chunks: readonly Chunk[], at: number, end: number): number {
  let of = at + 1
  while (of < end && (chunks[of] as Chunk).kind === 'noun') of++
  if (of === at + 1 || chunks[of]?.kind !== 'of') return at
  let to = of + 1
  while (to < end && ((chunks[to] as Chunk).kind === 'noun' || NOUN_VERBS.has((chunks[to] as Chunk).text))) to++
  return to > of + 1 ? to : at
}

/** Whether a verb that is as often a noun goes on a name that something is done to: 服务输出被拖累. */
function isNamed(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && NAMED.has(chunk.text)
}

const NAMED = new Set(['输出', '输入', '出口', '进口'])

/** What 是 says something of, or the proportion a clause tells of: 服务业是支柱产业, 茶业占总产值的比重正在上升. Null if there is neither. */
function statedTopic(chunks: readonly Chunk[], start: number, end: number): Stretch | null {
  for (let i = start + 1; i < end; i++) {
    const { text } = chunks[i] as Chunk
    const proportion = PROPORTIONS.has(text)
    if (!proportion && text !== '是') continue
    const named = nounPhraseBefore(chunks, proportion ? i + 1 : skip(chunks, i - 1) + 1, true)
    return named.from < named.to && named.from >= start ? named : null
  }
  return null
}

const UTMOST = /^最.|^居多$/
/** Ends a clause that is nothing but its name, whatever opens it: 因失业而离乡的比例. */
const MEASURED = /(?:比[例重]|[^效]率|人数|数目|金额)$/

const ALTERS = new Set(['调整', '上调', '下调', '提升', '统一'])

/** The statistic that the clause from the verb at `verb` to `end` alters: 提高筹资标准，人均增加30元. '' if it alters none. */
function alteredStatistic(text: string, chunks: readonly Chunk[], verb: number, end: number): string {
  const { kind, text: word } = chunks[verb] as Chunk
  if ((kind !== 'change' && !ALTERS.has(word)) || !STATISTIC.test((chunks[end - 1] as Chunk).text)) return ''
  const { from, to } = nounPhraseBefore(chunks, end)
  return from > verb ? phrase(text, chunks, { from, to }) : ''
}

/** The subject of the clause `[start, end)`: its first nouns, with 的 looked through; all of a clause without a verb. */
function opening(text: string, chunks: readonly Chunk[], start: number, end: number): string {
  const last = chunks[end - 1] as Chunk
  const measured = chunks[end - 2]?.kind === 'of' && MEASURED.test(last.text)
  if (!measured && CIRCUMSTANCES.test((chunks[start] as Chunk).text)) return ''
  // 消费资料的生产，每年增加: an act that ends a clause of nouns is their head.
  const acts = NOUN_VERBS.has(last.text) && chunks[end - 2]?.kind === 'of'
  if (!chunks.slice(start, acts ? end - 1 : end).some(({ kind }) => PREDICATES.has(kind)))
    return phrase(text, chunks, nounPhraseBefore(chunks, end, acts))
  // 以长者人口最多: what is told apart is what the clause is about.
  const utmost = UTMOST.test(last.text) ? end - 1 : chunks[end - 2]?.text === '最' ? end - 2 : -1
  if ((chunks[start] as Chunk).text === '以' && utmost > start)
    return phrase(text, chunks, nounPhraseBefore(chunks, utmost, true))
  const ending = nounPhraseBefore(chunks, end)
  const defined =
    chunks[ending.from - 1]?.kind === 'of' ||
    chunks.slice(ending.from, ending.to).some(({ text: word }) => word === '占')
  if (ending.from < ending.to && defined && !chunks.slice(start, end).some(({ text: word }) => word.endsWith('是')))
    return phrase(text, chunks, ending)
  const stated = statedTopic(chunks, start, end)
  if (stated !== null) return phrase(text, chunks, stated)
  let to = start
  while (to < end && OPENERS.has((chunks[to] as Chunk).kind)) to++
  const first = to
  while (to < end && inTopic(chunks, to)) to++
  let towards = to
  if (to > start && chunks[to]?.text === '对') towards = pastTowards(chunks, to, end)
  if (towards > to) return phrase(text, chunks, nounPhraseBefore(chunks, towards, true))
  if (to === first) return alteredStatistic(text, chunks, first, end)
  const whole = isNamed(chunks[to - 1]) && !chunks.slice(first, to).some(({ kind }) => kind === 'of')
  return phrase(text, chunks, whole ? { from: first, to } : nounPhraseBefore(chunks, to))
}
