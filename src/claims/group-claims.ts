import type { ClaimGroup } from '../model/claim.ts'
import type { Draft } from './draft.ts'
import { between } from './draft.ts'
import { addUp, findParts, type Whole } from './find-parts.ts'

/** Puts claims of a passage (a sentence, and those after it that take up its figures) that belong together into groups; returns the group of each claim, in order. */
export function groupClaims(text: string, drafts: readonly Draft[], nextId: () => string): (ClaimGroup | null)[] {
  const groups: (ClaimGroup | null)[] = drafts.map(() => null)
  for (const whole of findParts(text, drafts)) {
    const { relation, total, members } = whole
    const id = nextId()
    const check = checkOf(drafts, whole)
    groups[total] = { id, relation, role: 'total', check }
    for (const i of members) groups[i] = { id, relation, role: 'part', check }
  }
  groupRuns(text, drafts, groups, nextId)
  return groups
}

/** Whether parts add up to their total, or none of a subset exceeds it; null where a bound leaves that open. */
function checkOf(drafts: readonly Draft[], { total, members, relation }: Whole): ClaimGroup['check'] {
  const whole = (drafts[total] as Draft).quantity
  const parts = members.map((i) => (drafts[i] as Draft).quantity)
  if (relation === 'parts') {
    if (![whole, ...parts].every(({ bound }) => bound === 'exact')) return null
    return addUp(drafts, total, members) ? 'ok' : 'mismatch'
  }
  if (parts.every(({ low }) => low.lte(whole.high))) return 'ok'
  // 占比70%，其中园区达85%: a part may have a larger share of itself.
  const isOpen = whole.bound === 'over' || whole.bound === 'min' || whole.unitText === '%' || whole.form === 'fraction'
  return isOpen ? null : 'mismatch'
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
  const gap = between(text, a, b)
  return gap.length <= 24 && /^[^，。；：（）]{0,12}[、和及]/.test(gap) && !/[，。；：（）]/.test(gap)
}
