import { EMBRACING_VERBS, VERBS } from '../lexicon/policy-verbs.ts'
import type { Token } from '../model/document.ts'
import type { NamedCount } from './count-named.ts'
import { splitList } from './split-list.ts'
import { isWordBorder, tokensOf } from './word-borders.ts'

const ITEM = '[^、，。；：！？（）()“”‘’「」\\n]{1,24}'
/** 发现问题、分类办理、…”“五步闭环”, “…”的“五步闭环” and 围绕需求、问题、监管“三端” */
const BEFORE = new RegExp(`(?<=^|[，。；：“‘「（\\n])(${ITEM}(?:、${ITEM}){0,19})(?:[”’」]的?|这)?$`)
const AND = /[和与及]/
const NUMERAL = /^[一二三四五六七八九十\d]+$/
/** Verbs that a whole list hangs on: 实施|蓝天、碧水、净土“三大工程”. */
const GOVERNORS = new Set([
  ...EMBRACING_VERBS,
  ...'实施 开展 推行 深化 打好 打赢 严把 聚焦 培育 推广 统筹 优化'.split(' '),
])
const LOOK_BEHIND = 160
/** How much longer than the others the first member may be: more is words that govern the list. */
const SURPLUS = 2
/** What a list hangs on: verbs, prepositions, adverbs. */
const GOVERNING = /^(?:v|p|d|ad|zg)$/

/**
 * The members a numeral formula counts that stand directly in front of it, its own opening mark apart: 围绕需求、问题、监管
 * “三端”. Such a list may be about something else, so that it counts only with the right number of members, of one length
 * where there are no more than two; null otherwise.
 *
 * @param start UTF-16 offset of the formula in `text`
 * @param tokens the words of its sentence, asked for where words in front of the list must be told from its first member
 */
export function listedBefore(
  text: string,
  start: number,
  { n, largest }: NamedCount,
  tokens: () => readonly Token[],
): string[] | null {
  // 一带一路: each is one and its own.
  if (largest < 2) return null
  const from = Math.max(0, start - LOOK_BEHIND)
  const match = BEFORE.exec(text.slice(from, start).replace(/[“‘「『"]$/, ''))
  if (match === null) return null
  const [, list = ''] = match
  const members = splitList(list, n, { and: false, mixed: false, whole: true })
  if (members === null || members.some((member) => NUMERAL.test(member))) return null
  const [first = '', ...others] = members
  const own = ownPart(first, others, from + match.index, tokens)
  if (own === null || (n === 2 && own.length !== others[0]?.length)) return null
  return isOther(others.at(-1) as string, [own, ...others.slice(0, -1)]) ? null : [own, ...others]
}

/** A、B、基层“三保”; A、B和治理“三乱”: words that go with the formula, which is the last of the row itself. */
function isOther(last: string, members: readonly string[]): boolean {
  const shortest = Math.min(...members.map((member) => member.length))
  return AND.test(last) || last.startsWith('治理') || last.length * 2 < shortest
}

/** The part of the first item that is a member; `start` is where the item stands in the text. */
function ownPart(
  first: string,
  others: readonly string[],
  start: number,
  tokens: () => readonly Token[],
): string | null {
  const longest = Math.max(...others.map((member) => member.length))
  const even = others.every((member) => member.length === longest)
  if (first.length <= longest || others.some((member) => member.startsWith(first.slice(0, 2)))) {
    const governs = GOVERNORS.has(first.slice(0, 2)) && first.length > 3 && !(even && first.length === longest)
    if (!governs || others.some((member) => VERBS.has(member.slice(0, 2)))) return withinReach(first, longest)
  }
  if (even && others.length > 1)
    return isWordBorder(tokens(), start + first.length - longest) ? first.slice(-longest) : null
  const own = afterVerb(first, start, tokens())
  // 打好|大气: a segmenter may split the verb.
  return withinReach(own === first.slice(1) && GOVERNORS.has(first.slice(0, 2)) ? own.slice(1) : own, longest)
}

function withinReach(member: string, longest: number): string | null {
  return member.length > 0 && member.length <= longest + SURPLUS ? member : null
}

/** 聚力打好|防范重大风险: what follows the verbs an item begins with. */
function afterVerb(item: string, start: number, tokens: readonly Token[]): string {
  const words = tokensOf(tokens, start, start + item.length) ?? []
  let from = 0
  while (from < words.length - 1 && GOVERNING.test(words[from]?.pos ?? '')) from++
  return item.slice((words[from]?.start ?? start) - start)
}
