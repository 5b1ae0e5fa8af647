import type { Draft } from '../draft.ts'

const RESPECTIVELY = /分别[^，。；、\d]{0,14}$/
const JOIN = /^[^，。；：（）]{0,8}[、和及]/

/** Gives each claim of a 分别 series its own antecedent: the parts of the list before 分别, or the claims before it. */
export function pairRespectively(text: string, drafts: readonly Draft[]): Draft[] {
  const paired = [...drafts]
  for (let first = 0; first < drafts.length; first++) {
    if (!RESPECTIVELY.test((drafts[first] as Draft).around.before)) continue
    let last = first
    while (last + 1 < drafts.length && JOIN.test(between(text, drafts, last))) last++
    const count = last - first + 1
    if (count < 2) continue
    const antecedents =
      listedBefore((drafts[first] as Draft).around.before, count) ??
      (standsAlone((drafts[first] as Draft).around.before) ? claimsBefore(drafts, first, count) : null)
    const head = drafts[first] as Draft
    for (let i = 0; i < count; i++) {
      const draft = drafts[first + i] as Draft
      const subject = antecedents?.[i] ?? draft.attachment.subject
      paired[first + i] = {
        ...draft,
        respectively: true,
        rule: 'respectively',
        attachment: { ...draft.attachment, subject, predicate: head.attachment.predicate },
      }
    }
    first = last
  }
  return paired
}

function between(text: string, drafts: readonly Draft[], index: number): string {
  return text.slice((drafts[index] as Draft).quantity.end, (drafts[index + 1] as Draft).quantity.start)
}

/** Whether 分别 opens its clause, so that it takes up what the clauses before it named. */
function standsAlone(before: string): boolean {
  return before.slice(0, before.lastIndexOf('分别')).trim().length < 2
}

function listedBefore(before: string, count: number): string[] | null {
  const list = before.slice(0, before.lastIndexOf('分别'))
  const items = list.split(/[、和及]/).map((item) => item.trim())
  return items.length === count && items.every((item) => item.length > 1 && item.length < 20) ? items : null
}

function claimsBefore(drafts: readonly Draft[], first: number, count: number): string[] | null {
  if (first < count) return null
  return drafts.slice(first - count, first).map(({ attachment }) => attachment.subject)
}
