import type { SloganEntry } from '../../lexicon/slogan-lexicon.ts'
import { numeralKind } from '../numeral-formula.ts'

/**
 * How a form that texts quote is to be found elsewhere: short wording that counts nothing (赛马, 组合拳) and any two
 * characters (三化) mean something else as often as not, so only between quotation marks.
 */
export function mentionOf(form: string): SloganEntry['mention'] {
  const distinct = form.length > 3 || (form.length === 3 && numeralKind(form) !== null)
  return distinct ? 'any' : 'quoted'
}
