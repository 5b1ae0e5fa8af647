import type { Token } from '../model/document.ts'
import type { Expansion } from '../model/slogan.ts'
import { countNamed, type NamedCount } from './count-named.ts'
import { listedBefore } from './listed-before.ts'
import { numeralKind } from './numeral-formula.ts'
import { areAlike, splitList } from './split-list.ts'

const HEAD = '[^，。；、“”（(：:\\n]{0,12}'
const NAMELY = '(?:即(?![将使可时日便刻])|也就是|分别是|分别为|分别指|就是|是指|主要指|特指|指(?![数导标挥引])|包括)'
/** “四个百优”（百部优质课程、…） – also after the head: “三对三化”措施（…）. */
const IN_BRACKETS = new RegExp(`^${HEAD}[（(]${NAMELY}?[：:]?([^（）()。\\n]{3,160})[）)]`)
/** “二三四五一”机制，即两个课堂、三级干部、… and, in a glossary, “三化”：指… */
const AFTER_NAMELY = new RegExp(`^${HEAD}[，,：:]?${NAMELY}[：:]?([^。：:\\n]{3,200})(?=[。：:\\n]|$)`)
/** A colon may introduce anything: such a list must have the right number. */
const AFTER_COLON = new RegExp(`^${HEAD}(?:：|:|——)([^。：:\\n]{3,200})(?=[。：:\\n]|$)`)
/** A list in quotation marks of its own: 即“…”. */
const QUOTED = /^[“‘「]([^“”‘’「」]{3,})[”’」](?=[，；]|$)/
const LOOK_AHEAD = 240
/** Lists so plain that another number of members than the formula names is a fault of the text. */
const PLAIN = { longest: 10, fewest: 3 }

/**
 * What a numeral formula counts, when the text lists it beside the formula: in brackets, after 即 or a colon, or in front
 * of it. `n` is the number the formula names (its numerals added up). A list of so many members is `consistent`; one of
 * another number is reported, as inconsistent, only in brackets or after 即 and when nothing but 、 joins members built
 * alike; of any other nothing is said.
 *
 * @param start UTF-16 offset of the formula in `text`, without its quotation mark
 * @param end UTF-16 offset of its end
 * @param tokens the words of the sentence it stands in
 */
export function expansionOf(
  text: string,
  start: number,
  end: number,
  tokens: () => readonly Token[],
): Expansion | null {
  const form = text.slice(start, end)
  const named = numeralKind(form) === 'count' ? countNamed(form) : null
  if (named === null) return null
  const after = text.slice(end, end + LOOK_AHEAD).replace(/^[”’」』"]/, '')
  const bracketed = IN_BRACKETS.exec(after)?.[1]
  const following = AFTER_NAMELY.exec(after)?.[1]
  if (bracketed !== undefined)
    return expansion(form, named, listOf(bracketed, named, true)) ?? mismatch(named, bracketed)
  if (following !== undefined)
    return expansion(form, named, listOf(following, named, false)) ?? mismatch(named, following)
  const listed = listOf(AFTER_COLON.exec(after)?.[1] ?? '', named, false)
  return expansion(form, named, listed ?? listedBefore(text, start, named, tokens))
}

/** Numerals and classifier in front of what members have in common: 两个|毫不动摇. */
const COUNT = /^[一二三四五六七八九十两双]{1,2}[个项大]?/

/**
 * 生态文明建设|五位一体: the formula itself behind the last member is none of it. A list whose first member holds what the
 * formula counts (毫不动摇) and whose last does not has been cut wrongly.
 */
function expansion(form: string, { n }: NamedCount, members: readonly string[] | null): Expansion | null {
  if (members === null || members.slice(0, -1).some((member) => member.includes(form))) return null
  const common = form.replace(COUNT, '')
  if (common.length > 1 && members[0]?.includes(common) && !members.at(-1)?.includes(common)) return null
  return { n, members: members.map((member) => withoutForm(member, form)), consistent: true }
}

function withoutForm(member: string, form: string): string {
  const at = member.indexOf(form)
  return at < 1 ? member : member.slice(0, at).replace(/[“‘「]$/, '')
}

/** The list of `n` members that `text` is or begins with: up to the first comma, the first semicolon or its end. */
function listOf(text: string, { n, numerals }: NamedCount, whole: boolean): string[] | null {
  const list = text.replace(QUOTED, '$1')
  const parts = whole ? [list] : [list.split(/[，,；;]/)[0] ?? '', list.split(/[；;]/)[0] ?? '', list]
  // Two members may well be two clauses, each with a 、 of its own.
  if (n === 2) parts.reverse()
  for (const mixed of numerals > 1 ? [false, true] : [false]) {
    for (const and of [false, true]) {
      for (const part of parts) {
        const members = splitList(part, n, { and, mixed, whole })
        if (members !== null) return members
      }
    }
  }
  return null
}

function mismatch({ n, numerals }: NamedCount, list: string): Expansion | null {
  const members = list.split('、')
  const isPlain =
    numerals === 1 &&
    n >= PLAIN.fewest &&
    members.length !== n &&
    members.length >= PLAIN.fewest &&
    members.every((member) => /^\p{Script=Han}+$/u.test(member) && member.length <= PLAIN.longest) &&
    areAlike(members)
  return isPlain && !/[和及与等]/.test(list) ? { n, members, consistent: false } : null
}
