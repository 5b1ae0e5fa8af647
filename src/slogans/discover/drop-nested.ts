import { MOSTLY_QUOTED } from './wording.ts'

/** A longer form that makes up this share of the occurrences of a form inside it takes its place. */
const CONTAINER_SHARE = 0.8

/**
 * Leaves out the forms that hardly occur but inside one longer form of the list (吹哨、部门报 inside 街乡吹哨、部门报到). What
 * texts quote is a form of its own unless they quote the longer one too.
 */
export function dropNested<T extends { readonly form: string; readonly count: number; readonly quoteRatio: number }>(
  forms: readonly T[],
): T[] {
  const known = new Map(forms.map((entry) => [entry.form, entry]))
  const nested = new Set<string>()
  for (const { form, count, quoteRatio } of forms) {
    for (const part of properParts(form)) {
      const inner = known.get(part)
      if (inner === undefined || count < CONTAINER_SHARE * inner.count) continue
      if (inner.quoteRatio < MOSTLY_QUOTED || quoteRatio >= MOSTLY_QUOTED) nested.add(part)
    }
  }
  return forms.filter(({ form }) => !nested.has(form))
}

/** All shorter substrings of at least two units. */
function* properParts(form: string): Generator<string> {
  for (let start = 0; start < form.length - 1; start++) {
    for (let end = start + 2; end <= form.length; end++) if (end - start < form.length) yield form.slice(start, end)
  }
}
