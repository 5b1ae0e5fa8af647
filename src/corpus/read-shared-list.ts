import type { Claim } from '../model/claim.ts'
import type { ClaimContext } from './claim-context.ts'
import type { IndicatorWords } from './read-subject.ts'
import { WRAPPING } from './read-subject.ts'

/** A member of a 分别 list all of whose figures were given one subject, so that the list's names are not told apart. */
export interface SharedList {
  readonly index: number
  readonly size: number
  /** The words of the sentence before the list. */
  readonly before: string
}

const NONE: ReadonlyMap<Claim, SharedList> = new Map()

/** Finds the members of 分别 lists with one subject for all of them. */
export function sharedLists(
  claims: readonly Claim[],
  contextsOf: () => ReadonlyMap<Claim, ClaimContext>,
): ReadonlyMap<Claim, SharedList> {
  const lists = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.group?.relation !== 'respectively') continue
    const list = lists.get(claim.group.id)
    if (list === undefined) lists.set(claim.group.id, [claim])
    else list.push(claim)
  }
  if (lists.size === 0) return NONE
  const contexts = contextsOf()
  const shared = new Map<Claim, SharedList>()
  for (const list of lists.values()) {
    const [first] = list as [Claim, ...Claim[]]
    if (list.length < 2 || list.some(({ subject }) => subject !== first.subject)) continue
    const before = first.sentence.text.slice(0, contexts.get(first)?.start ?? 0)
    for (const [index, claim] of list.entries()) shared.set(claim, { index, size: list.length, before })
  }
  return shared
}

const BOTH = /^(?:全体)?城乡/
const HALVES = ['城镇', '农村'] as const

/**
 * What a figure of such a list is about: of as many names as figures, the one in its place (固定资产投资、社会消费品零售总额分别增长).
 * Null when the list does not name as many known indicators.
 */
export function readSharedList(subject: string, list: SharedList, words: IndicatorWords): string | null {
  const names = namesIn(list.before.slice(0, list.before.lastIndexOf('分别')).replace(WRAPPING, ''), list.size, words)
  if (names.length === list.size) return names[list.index] as string
  if (list.size === HALVES.length && BOTH.test(subject)) return `${HALVES[list.index]}${subject.replace(BOTH, '')}`
  return null
}

/** What may stand between two names of a list and behind the last: no other name. */
const JOINS =
  /^(?:[、，和与及]|年均|同比|平均|增长|下降|实现|完成|达到?|突破|全社会|全[市省区州县]|(?:19|20)\d\d年|[\d.]+%|增速|总量|总额)*$/

/** At most `most` known names from the end of a text, in text order; the longest where several end alike. */
function namesIn(text: string, most: number, { exact, longestByLast }: IndicatorWords): string[] {
  const names: string[] = []
  let behind = text.length
  for (let end = text.length; end > 0 && names.length < most; ) {
    let length = Math.min(end, longestByLast.get(text[end - 1] as string) ?? 0)
    while (length > 1 && !exact.has(text.slice(end - length, end))) length--
    if (length <= 1) {
      end--
      continue
    }
    if (!JOINS.test(text.slice(end, behind))) break
    names.unshift(text.slice(end - length, end))
    end -= length
    behind = end
  }
  return names
}
