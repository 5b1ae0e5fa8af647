import type { ClaimGroup } from '../model/claim.ts'
import type { Draft } from './draft.ts'

/** Puts claims of one sentence that belong together into groups; returns the group of each claim, in order. */
export function groupClaims(text: string, drafts: readonly Draft[], nextId: () => string): (ClaimGroup | null)[] {
  const groups: (ClaimGroup | null)[] = drafts.map(() => null)
  if (drafts.length < 2) return groups
  for (const index of drafts.keys()) {
    const parts = partsOf(text, drafts, index)
    if (parts.length >= 2 && groups[index] === null) assign(groups, drafts, index, parts, 'parts', nextId())
    else if (groups[index] === null) {
      const subset = subsetOf(text, drafts, index)
      if (subset.length > 0) assign(groups, drafts, index, subset, 'subset', nextId())
    }
  }
  groupRuns(text, drafts, groups, nextId)
  return groups
}

/** The claims in the bracket, or after 其中 and the like, that directly follow claim `index`. */
function partsOf(text: string, drafts: readonly Draft[], index: number): number[] {
  const total = drafts[index] as Draft
  const open = bracketAfter(text, total, drafts[index + 1])
  if (open < 0) return []
  const parts: number[] = []
  for (let i = index + 1; i < drafts.length && i - index <= MOST_PARTS; i++) {
    const { quantity } = drafts[i] as Draft
    if (quantity.start < open || text.slice((drafts[i - 1] as Draft).quantity.end, quantity.start).includes('）')) break
    if (quantity.unitText === total.quantity.unitText) parts.push(i)
  }
  return parts
}

/** A bracket with more figures than this is a table, and no list of parts. */
const MOST_PARTS = 40
/** How far from a total its bracket may open: 试点498个（, 498个共同缔造试点（. */
const BRACKET_REACH = 14

function bracketAfter(text: string, total: Draft, next: Draft | undefined): number {
  if (next === undefined) return -1
  for (let at = total.quantity.end; at < next.quantity.start && at - total.quantity.end <= BRACKET_REACH; at++) {
    const char = text[at] as string
    if (char === '（' && !text.slice(at, next.quantity.start).includes('）')) return at
    if ('，。；：、'.includes(char)) return -1
  }
  return -1
}

function subsetOf(text: string, drafts: readonly Draft[], index: number): number[] {
  const total = drafts[index] as Draft
  const members: number[] = []
  for (let i = index + 1; i < drafts.length; i++) {
    const previous = drafts[i - 1] as Draft
    const { quantity, sentence } = drafts[i] as Draft
    const between = text.slice(previous.quantity.end, quantity.start)
    if (
      sentence !== total.sentence ||
      (members.length === 0 && !between.includes('其中')) ||
      (members.length > 0 && /[；。]/.test(between))
    )
      break
    if (quantity.unitText === total.quantity.unitText) members.push(i)
  }
  return members
}

function assign(
  groups: (ClaimGroup | null)[],
  drafts: readonly Draft[],
  total: number,
  members: readonly number[],
  relation: 'parts' | 'subset',
  id: string,
): void {
  const whole = (drafts[total] as Draft).quantity
  const values = members.map((i) => (drafts[i] as Draft).quantity.low)
  const sum = values.reduce((a, b) => a.plus(b))
  const exact =
    relation === 'parts' &&
    [whole, ...members.map((i) => (drafts[i] as Draft).quantity)].every(({ bound }) => bound === 'exact')
  const fits = relation === 'parts' ? !exact || sum.eq(whole.low) : values.every((value) => value.lte(whole.high))
  const check = relation === 'parts' && !exact ? null : fits ? 'ok' : 'mismatch'
  groups[total] = { id, relation, role: 'total', check }
  for (const i of members) groups[i] = { id, relation, role: 'part', check }
}

/** Claims joined by 、 or 和: a list, or a 分别 series. */
function groupRuns(text: string, drafts: readonly Draft[], groups: (ClaimGroup | null)[], nextId: () => string): void {
  for (let i = 0; i < drafts.length; i++) {
    if (groups[i] !== null) continue
    let end = i
    while (
      end + 1 < drafts.length &&
      groups[end + 1] === null &&
      joined(text, drafts[end] as Draft, drafts[end + 1] as Draft)
    )
      end++
    if (end === i) continue
    const relation = (drafts[i] as Draft).respectively ? 'respectively' : 'list'
    const id = nextId()
    for (let k = i; k <= end; k++) groups[k] = { id, relation, role: 'member', check: null }
    i = end
  }
}

function joined(text: string, a: Draft, b: Draft): boolean {
  if (a.sentence !== b.sentence) return false
  const between = text.slice(a.quantity.end, b.quantity.start)
  return between.length <= 24 && /^[^，。；：（）]{0,12}[、和及]/.test(between) && !/[，。；：（）]/.test(between)
}
