import { ASPECTS, BODIES, MATTERS, MEDIUMS, PERSONS, REFORMS, UNDERTAKINGS, WORKS } from '../../lexicon/counted.ts'
import { INCORPORATING, NOUN_VERBS } from '../../lexicon/verbs.ts'
import type { Quantity } from '../quantities/quantity.ts'
import type { Chunk } from './chunk.ts'
import { isVerb } from './chunk.ts'
import type { Stretch } from './stretch.ts'

/** Classifiers of matters, which are acts as often as things: 12项改革, 5类处罚. */
const OF_MATTERS = new Set('项 类 大类 小类 种 样 批 批次 方面 款 点 班 组 人次'.split(' '))
const OF_PERSONS = new Set('名 位 人'.split(' '))
/** Count persons one by one, never what they have. */
const OF_ONE = new Set(['名', '位'])
const OF_BODIES = new Set('家 户 所'.split(' '))
/** Count what has a body, which no undertaking has. */
const OF_PIECES = new Set('家 户 所 名 座 辆 台 套 栋 幢 口 眼'.split(' '))
const VERBAL: ReadonlySet<string | undefined> = new Set(['verb', 'weak-verb', 'change', 'level', 'adverb'])

/** Name what is measured of those counted. */
const RATES = /.(?:率|比例|指数|均值|浓度)$/
/** Before an act they name its kind, not a thing: 4个专项整治. */
const MANNERS = new Set(['专项', '综合', '系统', '示范', '重点', '重大'])

/**
 * The part of the noun phrase after a number that the number counts. A classifier of things does not count what is done to
 * them or told of them: 20个小区改造 are 20 estates, 6家企业产值 six firms. What counts acts counts the matter before an act
 * (14项问题整改).
 */
export function countedThing(
  chunks: readonly Chunk[],
  phrase: Stretch,
  { form, unit, unitText, magnitude }: Quantity,
): Stretch {
  const { from, to } = phrase
  let end = to
  while (end - from > 1 && chunks[end - 1]?.kind === 'adverb') end--
  if (form !== 'plain' || chunks[to]?.kind === 'of') return { from, to: end }
  const things = unit === null ? magnitude > 0 : /^(?:item|person)$/.test(unit.family) && !OF_MATTERS.has(unitText)
  const named = end
  if (things) {
    const agents = OF_BODIES.has(unitText) ? BODIES : unit === null || OF_PERSONS.has(unitText) ? PERSONS : null
    const least = MANNERS.has((chunks[from] as Chunk).text) ? 2 : 1
    const pieces = OF_PIECES.has(unitText)
    while (
      end - from > least &&
      (trails(chunks, end - 1, named, agents !== null) || (pieces && UNDERTAKINGS.has((chunks[end - 1] as Chunk).text)))
    )
      end--
    if (end - from === 1 && end < named && isAct(chunks[from] as Chunk)) return { from, to: named }
    // 户 and 名 count no matters: 200户家庭住房问题.
    const matter = pieces && MATTERS.test((chunks[end - 1] as Chunk).text)
    const told = end < named || matter || OF_ONE.has(unitText) || WORKS.has(chunks[end]?.text ?? '')
    return { from, to: agents === null ? end : lastOf(chunks, from, end, agents, told) }
  }
  if (unit === null || unit.family === 'money') return { from, to: end }
  while (end - from > 1 && WORKS.has((chunks[end - 1] as Chunk).text)) end--
  return { from, to: MATTERS.test((chunks[end - 1] as Chunk).text) ? end : named }
}

/** Whether the chunk at `at` is not counted with the things named before it; `agents`: persons or bodies are counted. */
function trails(chunks: readonly Chunk[], at: number, end: number, agents: boolean): boolean {
  const { text, pos, kind } = chunks[at] as Chunk
  const after = chunks[at + 1]
  const cut = at + 1 < end
  if (kind === 'adverb' || (cut && (NOUN_VERBS.has(text) || pos[0] === 'v' || MEDIUMS.test(text)))) return true
  if (agents && text === '编制') return false
  if (
    WORKS.has(text) ||
    ASPECTS.has(text) ||
    RATES.test(text) ||
    (agents && REFORMS.has(text) && after?.text !== '组织')
  )
    return after?.kind !== 'coordinator' || chunks[at + 2]?.kind === 'quantity' || WORKS.has(chunks[at + 2]?.text ?? '')
  // An unknown word of two characters or an attribute belongs to the act after it: 机构提档升级, 家庭无障碍改造.
  return (pos === 'b' || text === '微' || isUnknown(chunks[at])) && (cut || VERBAL.has(after?.kind))
}

function isAct(chunk: Chunk): boolean {
  const { text } = chunk
  return WORKS.has(text) || INCORPORATING.has(text) || isVerb(chunk) || /^[建改修拆].$/.test(text)
}

function isUnknown(chunk: Chunk | undefined): boolean {
  return chunk?.pos === 'x' && chunk.text.length === 2
}

/**
 * Where the last of the `agents` ends if the phrase tells something of them, or if an unknown word of two characters, which
 * is a verb then, follows them; else `end`.
 */
function lastOf(chunks: readonly Chunk[], from: number, end: number, agents: RegExp, told: boolean): number {
  for (let i = end; i > from; i--) {
    if (!agents.test((chunks[i - 1] as Chunk).text)) continue
    const rest = chunks.slice(i, end)
    return told || isUnknown(rest[0]) || rest.every((chunk) => isUnknown(chunk) || VERBAL.has(chunk.kind)) ? i : end
  }
  return end
}
