import Big from 'big.js'
import { SIZED_THINGS } from '../lexicon/sized-things.ts'
import { ACTION_VERBS } from '../lexicon/verbs.ts'
import type { Draft } from './draft.ts'
import { between } from './draft.ts'
import { kindOf } from './fields/kind.ts'
import { isRank } from './quantities/quantity.ts'

/** A total and claims that are parts of it, by index. */
export interface Whole {
  readonly total: number
  readonly members: readonly number[]
  /** `parts` add up to the total; of a `subset` none exceeds it. */
  readonly relation: 'parts' | 'subset'
}

/** The totals whose parts stand in a bracket behind them, behind 其中 or 包括, or whose rest is named. */
export function findParts(text: string, drafts: readonly Draft[]): Whole[] {
  const wholes: Whole[] = []
  const used = new Set<number>()
  for (const index of drafts.keys()) {
    const gap = index === 0 ? '' : gapBetween(text, drafts, index - 1, index)
    const whole =
      inBracket(text, drafts, index) ??
      behindAmong(text, drafts, index, gap) ??
      behindSuch(text, drafts, index, gap) ??
      behindRest(drafts, index, gap)
    if (whole === null || [whole.total, ...whole.members].some((i) => used.has(i))) continue
    wholes.push(whole)
    for (const i of [whole.total, ...whole.members]) used.add(i)
  }
  return wholes
}

/** A bracket with more figures than this is a table, and no list of parts. */
const MOST_PARTS = 40
/** How far from a total its bracket may open: 试点498个（, 498个共同缔造试点（. */
const BRACKET_REACH = 14
const SOME = /^（(?:其中|含|包括|包含)/

/** 划分单元50个（村湾20个、小区30个）: the claims in the bracket that directly follows claim `index`. */
function inBracket(text: string, drafts: readonly Draft[], index: number): Whole | null {
  const total = drafts[index] as Draft
  const open = bracketAfter(text, total, drafts[index + 1])
  if (open < 0) return null
  const members: number[] = []
  for (let i = index + 1; i < drafts.length && i - index <= MOST_PARTS; i++) {
    if (gapBetween(text, drafts, i - 1, i).includes('）')) break
    if (isLike(drafts[i] as Draft, total)) members.push(i)
  }
  const some = SOME.test(text.slice(open, open + 4))
  if (members.length < (some ? 1 : 2)) return null
  return { total: index, members, relation: some ? 'subset' : 'parts' }
}

function bracketAfter(text: string, total: Draft, next: Draft | undefined): number {
  if (next === undefined) return -1
  for (let at = total.quantity.end; at < next.quantity.start && at - total.quantity.end <= BRACKET_REACH; at++) {
    const char = text[at] as string
    if (char === '（' && !text.slice(at, next.quantity.start).includes('）')) return at
    if ('，。；：、'.includes(char)) return -1
  }
  return -1
}

/** How many claims back the total of an 其中 is looked for: 投资396亿元，增长10%，其中工业240亿元. */
const FAR_BACK = 4

const AMONG = /其中|[，。]当中/
/** Open a sentence that goes on about the figures of the one before it. */
export const TAKE_UP = '其中|当中|(?:这些|上述|以上)[^，。；\\n]{1,8}(?:包括|包含)'
/** The end of a sentence before one that goes on about its figures. */
const SENTENCE_END = new RegExp(`。[^\\S\\n]{0,8}(?:${TAKE_UP}).*$`, 'su')

/** The total that 其中 before claim `index`, in the `gap` before it, takes up, and the parts from there on. */
function behindAmong(text: string, drafts: readonly Draft[], index: number, gap: string): Whole | null {
  if (!AMONG.test(gap)) return null
  const total = totalBefore(text, drafts, index)
  if (total < 0) return null
  const whole = drafts[total] as Draft
  const members = [index, ...furtherMembers(text, drafts, index, whole)]
  // Over a sentence border a total that its parts exceed is another figure.
  const apart = whole.sentence !== (drafts[index] as Draft).sentence
  if (apart && members.some((i) => (drafts[i] as Draft).quantity.low.gt(whole.quantity.high))) return null
  return { total, members, relation: 'subset' }
}

/** Lists what makes up a total: 新增学位900个，包括小学500个、初中400个. */
const SUCH = /[，。][^，。；]{0,6}(?:包括|包含|含)/

/** The total that 包括 before claim `index` takes up, if what follows adds up to it. */
function behindSuch(text: string, drafts: readonly Draft[], index: number, gap: string): Whole | null {
  if (!SUCH.test(gap)) return null
  const total = totalBefore(text, drafts, index)
  if (total < 0) return null
  const members = [index, ...furtherMembers(text, drafts, index, drafts[total] as Draft)]
  return members.length > 1 && addUp(drafts, total, members) ? { total, members, relation: 'parts' } : null
}

/** Say how much is left of a total. */
const REST = /剩|其余|余下|尚余|结余/

/** The total of which claim `index` is the rest, if it adds up with the figure between: 应还90万元，已还80万元，剩余10万元. */
function behindRest(drafts: readonly Draft[], index: number, gap: string): Whole | null {
  if (index < 2 || !REST.test(gap)) return null
  const rest = drafts[index] as Draft
  const like = [index - 1, index - 2, index - 3].filter((i) => i >= 0 && isLike(rest, drafts[i] as Draft))
  const [spent, total] = like
  if (spent === undefined || total === undefined || rest.sentence !== (drafts[total] as Draft).sentence) return null
  const members = [spent, index]
  return addUp(drafts, total, members) ? { total, members, relation: 'parts' } : null
}

/** Whether the values of `members` add up to that of `total`. */
export function addUp(drafts: readonly Draft[], total: number, members: readonly number[]): boolean {
  const whole = (drafts[total] as Draft).quantity.low
  return members.reduce((sum, i) => sum.plus((drafts[i] as Draft).quantity.low), new Big(0)).eq(whole)
}

/** The last level in the unit of claim `index` before it, over growth rates; -1 if there is none near. */
function totalBefore(text: string, drafts: readonly Draft[], index: number): number {
  const first = drafts[index] as Draft
  for (let total = index - 1; total >= Math.max(0, index - FAR_BACK); total--) {
    const gap = gapBetween(text, drafts, total, total + 1)
    if (/[；。]/.test(total === index - 1 ? gap.replace(SENTENCE_END, '') : gap)) return -1
    if (isLike(first, drafts[total] as Draft)) return total
  }
  return -1
}

/** What a clause that goes on about something else says before its figure. */
const ELSE = /[达为共总]|累计|合计|分别|[增减]|等$/

function furtherMembers(text: string, drafts: readonly Draft[], first: number, whole: Draft): number[] {
  const members: number[] = []
  // 其中：A…；B…；C…, or a sentence that opens with 其中
  const end = /其中：|。[^\S\n]*其中/.test(gapBetween(text, drafts, first - 1, first)) ? /[。：]|其中/ : /[；。：]|其中/
  let sum = (drafts[first] as Draft).quantity.low
  for (let i = first + 1; i < drafts.length; i++) {
    const gap = gapBetween(text, drafts, i - 1, i)
    if (end.test(gap)) break
    const draft = drafts[i] as Draft
    if (!isLike(draft, whole)) continue
    const apart = between(text, drafts[members.at(-1) ?? first] as Draft, draft)
    const next = sum.plus(draft.quantity.low)
    if (/[，；]/.test(apart) && draft.quantity.low.gt(whole.quantity.high)) break
    if (/[，；]/.test(apart) && !next.eq(whole.quantity.low) && !goesOn(apart)) break
    sum = next
    members.push(i)
  }
  return members
}

/** Whether the clause behind the last comma or semicolon of `apart` only names the next part: ，农村网格. */
function goesOn(apart: string): boolean {
  const name = apart.slice(Math.max(apart.lastIndexOf('，'), apart.lastIndexOf('；')) + 1)
  return !ELSE.test(name) && !ACTION_VERBS.has(name.slice(0, 2)) && !ACTION_VERBS.has(name.slice(0, 1))
}

function gapBetween(text: string, drafts: readonly Draft[], from: number, to: number): string {
  return between(text, drafts[from] as Draft, drafts[to] as Draft)
}

/** Whether one may be a part of the other: two levels in one unit. */
function isLike(part: Draft, whole: Draft): boolean {
  return part.quantity.unitText === whole.quantity.unitText && isLevel(part) && isLevel(whole)
}

/** What is said per head adds up to nothing. */
const MEAN = /[人户亩]均|平均|每(?![年月日天])/

/** Whether a draft states how much of something there is: no rank, mean, size of what is counted elsewhere, or change. */
function isLevel({ quantity, around, attachment }: Draft): boolean {
  if (isRank(quantity) || MEAN.test(around.before)) return false
  const { family } = quantity.unit ?? {}
  const measured = family === 'money' || family === 'physical' || (quantity.unit === null && quantity.magnitude >= 8)
  if (measured && (SIZED_THINGS.test(around.after) || (quantity.above && around.after.startsWith('的')))) return false
  return kindOf(quantity, around, 'quantity', attachment).kind !== 'change'
}
