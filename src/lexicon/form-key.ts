/** Marks that join the members of a formula and vary from text to text. */
const SEPARATORS = /[、，,·・ \u3000]+/g
const QUOTATION_MARKS = /[“”‘’「」『』〝〞"]/g

/**
 * The key under which spellings of one formula meet: quotation marks dropped, every separator written 、.
 *
 *     街乡吹哨，部门报到 → 街乡吹哨、部门报到     细“治”入微 → 细治入微
 */
export function formKey(form: string): string {
  return form.replace(QUOTATION_MARKS, '').trim().replace(SEPARATORS, '、')
}

const SEPARATOR_SPELLINGS = ['、', '，', ' ', '·', ''] as const

/** The spellings under which a formula of several members is looked for; a single one for a formula of one member. */
export function separatorVariants(form: string): string[] {
  const members = form.split(SEPARATORS)
  return members.length === 1 ? [form] : SEPARATOR_SPELLINGS.map((separator) => members.join(separator))
}
