import { formKey } from '../lexicon/form-key.ts'
import type { SloganLexicon } from '../lexicon/slogan-lexicon.ts'

/**
 * Canonical form of the family a surface form belongs to: the one its lexicon row names, else its own spelling without
 * quotation marks and with every separator written 、. Forms that differ in a numeral never meet.
 */
export function familyOf(form: string, lexicon: SloganLexicon): string {
  const key = formKey(form)
  return lexicon.byKey.get(key)?.family ?? key
}
