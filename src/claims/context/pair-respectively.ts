import type { Draft } from '../draft.ts'

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
export function pairRespectively(text: string, drafts: readonly Draft[]): Draft[] {
  const paired = [...drafts]
  for (let first = 0; first < drafts.length; first++) {
    const head = drafts[first] as Draft
    const isNamed = RESPECTIVELY.test(head.around.before)
    const joins = isNamed ? JOIN : BARE_JOIN
    let last = first
    while (last + 1 < drafts.length && joins.test(between(text, drafts, last))) last++
    const count = last - first + 1
    if (count < 2) continue
    const antecedents = isNamed
      ? namedAntecedents(drafts, first, count)
      : (listedNames(head.around.before, count) ?? seriesBefore(paired, first, count))
    if (!isNamed && antecedents === null) continue
    for (let i = 0; i < count; i++) {
      const draft = drafts[first + i] as Draft
      const subject = antecedents?.[i] ?? draft.attachment.subject
      paired[first + i] = {
        ...draft,
        around: { ...draft.around, before: head.around.before },
        respectively: true,
        rule: 'respectively',
        attachment: { ...draft.attachment, subject, predicate: head.attachment.predicate },
      }
    }
    first = last
  }
  return paired
}

function namedAntecedents(drafts: readonly Draft[], first: number, count: number): string[] | null {
  const { before } = (drafts[first] as Draft).around
  return listedBefore(before, count) ?? (standsAlone(before) ? claimsBefore(drafts, first, count) : null)
}

/** The names of a list of `count` before the verb that ends `before`. */
function listedNames(before: string, count: number): string[] | null {
  const verb = SHARED_VERB.exec(before)
  return verb === null ? null : listItems(before.slice(0, verb.index), count)
}

/** The antecedents of a series of `count` that ended just before, when only a verb opens this one: 达到3万、1.5万，增长5%、7%. */
function seriesBefore(paired: readonly Draft[], first: number, count: number): string[] | null {
  const series = paired.slice(Math.max(0, first - count), first)
  const head = paired[first] as Draft
  const opensWithVerb = SHARED_VERB.exec(head.around.before)?.index === 0
  const isSeries = series.length === count && series.every(({ respectively }) => respectively)
  return opensWithVerb && isSeries ? series.map(({ attachment }) => attachment.subject) : null
}

function between(text: string, drafts: readonly Draft[], index: number): string {
  return text.slice((drafts[index] as Draft).quantity.end, (drafts[index + 1] as Draft).quantity.start)
}

/** Whether 分别 opens its clause, so that it takes up what the clauses before it named. */
function standsAlone(before: string): boolean {
  return before.slice(0, before.lastIndexOf('分别')).trim().length < 2
}

function listedBefore(before: string, count: number): string[] | null {
  return listItems(before.slice(0, before.lastIndexOf('分别')), count)
}

function listItems(list: string, count: number): string[] | null {
  const items = list.split(/[、和及]/).map((item) => item.trim())
  return items.length === count && items.every((item) => item.length > 1 && item.length < 20) ? items : null
}

function claimsBefore(drafts: readonly Draft[], first: number, count: number): string[] | null {
  if (first < count) return null
  return drafts.slice(first - count, first).map(({ attachment }) => attachment.subject)
}
