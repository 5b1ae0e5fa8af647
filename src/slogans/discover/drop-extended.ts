import { EMPTY_TAILS, LEADS, TAILS } from './generic-wording.ts'
import type { Wording } from './wording.ts'

/** A core must be free on the right to stand for itself: 新发展 in 新发展理念, 新发展格局 is not. */
const MIN_CORE_ENTROPY = 2

/** Leaves out forms that are another form of the list and a generic word: 扭住|供给侧结构性改革, 平安中国|建设. */
export function dropLed<T extends { readonly form: string; readonly wording: Wording }>(forms: readonly T[]): T[] {
  const known = new Set(forms.map(({ form }) => form))
  return forms.filter(
    ({ form, wording }) =>
      // The verb of a first member is part of the parallel: 增强四个意识、坚定四个自信、做到两个维护.
      wording.parallel ||
      (!LEADS.some((lead) => form.startsWith(lead) && known.has(form.slice(lead.length))) &&
        !EMPTY_TAILS.some((tail) => form.endsWith(tail) && known.has(form.slice(0, -tail.length)))),
  )
}

/** Leaves out forms that are a better form of the list with a generic word after it: 乡村振兴|工作. */
export function dropTailed<T extends { readonly form: string; readonly score: number; readonly rightEntropy: number }>(
  forms: readonly T[],
): T[] {
  const cores = new Map(
    forms.filter(({ rightEntropy }) => rightEntropy >= MIN_CORE_ENTROPY).map((core) => [core.form, core.score]),
  )
  return forms.filter(
    ({ form, score }) =>
      !TAILS.some(
        (tail) => form.endsWith(tail) && (cores.get(form.slice(0, -tail.length)) ?? Number.NEGATIVE_INFINITY) >= score,
      ),
  )
}
