import type { Draft } from '../draft.ts'
import { between, redraft } from '../draft.ts'
import type { Chunk } from './chunk.ts'
import { withBefore } from './clause.ts'
import { shareTail } from './share-tail.ts'

const RESPECTIVELY = /分别[^，。；、\d]{0,14}$/
const BARE_JOIN = /^[、和及]$/
const SHARED_VERB =
  /(?:同比|比上年|较上年)?(?:实际|平均|年均|累计)?(?:增长|下降|提高|减少|增加|上升|回落|达到?|为|完成|实现|突破|占)(?:了|约|到)?$/
const JOIN = /^[^，。；：（）]{0,8}[、和及]/

/**
 * Gives each claim of a series its own antecedent. With 分别: the parts of the list before it, or the claims before it.
 * Without it: the parts of a list of as many names, when nothing but 、 stands between the values
 * (粮食、棉花产量增长7.1%、2.4%).
 */
export function pairRespectively(text: string, chunks: readonly Chunk[], drafts: readonly Draft[]): Draft[] {
  const paired = [...drafts]
  for (let first = 0; first < drafts.length; first++) {
    const head = drafts[first] as Draft
    const isNamed = RESPECTIVELY.test(head.around.before)
    const joins = isNamed ? JOIN : BARE_JOIN
    let last = first
    while (last + 1 < drafts.length && joins.test(between(text, drafts[last] as Draft, drafts[last + 1] as Draft)))
      last++
    const count = last - first + 1
    if (count < 2) continue
    const antecedents = isNamed
      ? namedAntecedents(paired, first, count, chunks)
      : (listedNames(head, count, chunks) ?? seriesBefore(text, paired, first, count))
    if (!isNamed && antecedents === null) continue
    for (let i = 0; i < count; i++) {
      const draft = drafts[first + i] as Draft
      const { subject, rule } = draft.attachment
      paired[first + i] = redraft(draft, {
        around: withBefore(draft.around, head.around.before),
        respectively: true,
        rule: 'respectively',
        attachment: { subject: antecedents?.[i] ?? subject, predicate: head.attachment.predicate, rule },
      })
    }
    first = last
  }
  return paired
}

function namedAntecedents(
  drafts: readonly Draft[],
  first: number,
  count: number,
  chunks: readonly Chunk[],
): string[] | null {
  const head = drafts[first] as Draft
  const { before } = head.around
  return (
    listItems(head, before.lastIndexOf('分别'), count, chunks) ??
    (standsAlone(before) ? (namesBefore(head, count, chunks) ?? claimsBefore(drafts, first, count)) : null)
  )
}

/** The names of a clause without figures before 分别: 首季的薪金和工资，分别上升6%和5%. */
function namesBefore(head: Draft, count: number, chunks: readonly Chunk[]): string[] | null {
  const { before, lead } = head.around
  const earlier = lead.slice(0, lead.length - before.length - 1)
  const clause = earlier.slice(earlier.lastIndexOf('，') + 1).replace(/^.*的/, '')
  if (/[\d居达第]/.test(clause) || clause === '') return null
  const around = withBefore(head.around, `${clause}，${before}`)
  return listItems({ ...head, around }, clause.length, count, chunks)
}

/** The names of a list of `count` before the verb that ends what stands before `head`. */
function listedNames(head: Draft, count: number, chunks: readonly Chunk[]): string[] | null {
  const verb = SHARED_VERB.exec(head.around.before)
  return verb === null ? null : listItems(head, verb.index, count, chunks)
}

/** The antecedents of a series of `count` that ended just before, when only a verb opens this one: 达到3万、1.5万，增长5%、7%. */
function seriesBefore(text: string, paired: readonly Draft[], first: number, count: number): string[] | null {
  const series = paired.slice(Math.max(0, first - count), first)
  const head = paired[first] as Draft
  const nearest = series.at(-1)
  const apart = nearest === undefined ? '' : between(text, nearest, head)
  const opensWithVerb = SHARED_VERB.exec(apart.replace(/^，/, ''))?.index === 0
  const isSeries = series.length === count && series.every(({ respectively }) => respectively)
  return opensWithVerb && isSeries ? series.map(({ attachment }) => attachment.subject) : null
}

/** Whether 分别 opens its clause, so that it takes up what the clauses before it named. */
function standsAlone(before: string): boolean {
  return before.slice(0, before.lastIndexOf('分别')).replace(SPAN, '').trim().length < 2
}

/** Says over what time before 分别: 五年分别下降. */
const SPAN = /(?:[一二三四五六七八九十两近\d]{1,3}年来?|同比|[比较]上年)$/

/** Opens a clause without being part of the first name. */
const OPENER =
  /^\s{0,4}(?:其中|预计|预期|力争|确保|实现|完成|参加|使|全年|全[国省市区县州]|同时|目前|去年|今年|近年来|累计|我[国省市区县]|年末|[“”十一二三四五末期间以来]{4,9}末?期?间?){1,6}/
/** 收入分别由17979元: what holds a figure of its own is no name, but PM2.5浓度 is one. */
const ENDS_IN_FIGURE = /(?<![A-Za-z\d.])\d[\d.,]{0,12}[万亿]{0,2}(?![级型类])[一-龥]{1,3}$/
/** Stands between the last name and its verb. */
const CLOSER = /(?:在[^在，]{2,12}基础上|预计|[较比](?:\d{4}|上|去)年底?|[年月日]均|平均|累计|同比|[也亦均将已])$/
const LONGEST_NAME = 26
/** Joins two names; 及 is also part of 普及率 and 和 of 共和国. */
const NAME_JOIN = /、|(?<![共总饱亲平温])和(?!谐|平|美)|以及|(?<![普涉])及(?!时|格)|与/

/** The names of a list of `count` that takes up the first `length` characters before `head`, each with its head noun. */
function listItems(
  { around, quantity }: Draft,
  length: number,
  count: number,
  chunks: readonly Chunk[],
): string[] | null {
  const list = around.before.slice(0, length)
  const items = list
    .replace(OPENER, '')
    .replace(CLOSER, '')
    .split(NAME_JOIN)
    .map((item) => item.trim())
  if (items.some((item) => ENDS_IN_FIGURE.test(item))) return null
  if (items.length !== count || !items.every((item) => item.length > 0 && item.length < LONGEST_NAME)) return null
  const last = items.at(-1) as string
  if (last.length < 2) return null
  const start = quantity.start - around.before.length + list.lastIndexOf(last)
  const names = shareTail(items, (offset) => chunks.some((chunk) => chunk.start === start + offset))
  return names.every((name) => name.length > 1) ? names : null
}

function claimsBefore(drafts: readonly Draft[], first: number, count: number): string[] | null {
  if (first < count) return null
  return drafts.slice(first - count, first).map(({ attachment }) => attachment.subject)
}
