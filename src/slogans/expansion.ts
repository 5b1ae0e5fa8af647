import type { Expansion } from '../model/slogan.ts'
import { numeralKind } from './numeral-formula.ts'

const VALUES: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
}
const NUMERALS = /十[一二三四五六七八九]|[一二三四五六七八九两双]十|[一二三四五六七八九十两双]/g
const ITEM = String.raw`[^、，。；：:！？（）()“”‘’\n]{1,24}`
const LIST = `${ITEM}(?:、${ITEM}){1,19}`
/** “四个百优”（百部优质课程、…） – also after the head: “三对三化”措施（…）. */
const IN_BRACKETS = new RegExp(`^[^，。；、“”（(]{0,8}[（(](?:即|指|包括)?[：:]?(${LIST})等?[）)]`)
/** “二三四五一”机制，即两个课堂、三级干部、… */
const AFTER_NAMELY = new RegExp(`^[^，。；、“”]{0,12}[，,]?(?:即|也就是|分别是|就是)[：:]?(${LIST})`)
/** A colon may introduce anything: such a list must have the right number. */
const AFTER_COLON = new RegExp(`^[^，。；、“”]{0,12}(?:：|——)(?:是?指)?(${LIST})`)
/** 发现问题、分类办理、…”“五步闭环” and 围绕需求、问题、监管“三端” */
const BEFORE = new RegExp(`(?:^|[，。；：“‘\n])(${LIST})”?$`)
const LOOK_BEHIND = 120
const LOOK_AHEAD = 200

/**
 * What a numeral formula counts, when the text lists it beside the formula: in brackets, after 即 or a colon, or in front
 * of it. `n` is the number the formula names (its numerals added up), `consistent` whether the list has as many members.
 *
 * @param start UTF-16 offset of the formula in `text`, without its quotation mark
 * @param end UTF-16 offset of its end
 */
export function expansionOf(text: string, start: number, end: number): Expansion | null {
  const form = text.slice(start, end)
  if (numeralKind(form) !== 'count') return null
  const n = countNamed(form)
  if (n < 2) return null
  const after = text.slice(end, end + LOOK_AHEAD).replace(/^[”’」』"]/, '')
  const named = IN_BRACKETS.exec(after)?.[1] ?? AFTER_NAMELY.exec(after)?.[1]
  if (named !== undefined) return expansion(n, named.split('、'))
  const listedAfter = AFTER_COLON.exec(after)?.[1]?.split('、') ?? []
  if (listedAfter.length === n) return expansion(n, listedAfter)
  const before = text.slice(Math.max(0, start - LOOK_BEHIND), start).replace(/[“‘「『"]$/, '')
  const listed = BEFORE.exec(before)?.[1]?.split('、') ?? []
  // In front of the formula a list may be about something else: only the right number of members tells.
  return listed.length === n
    ? expansion(
        n,
        listed.map((item, i) => (i === 0 ? withoutLead(item) : item)),
      )
    : null
}

function expansion(n: number, members: readonly string[]): Expansion {
  const trimmed = members.map((member) => member.trim())
  return { n, members: trimmed, consistent: trimmed.length === n }
}

/** 围绕需求 → 需求: the verb or preposition that governs the list is no part of its first member. */
function withoutLead(item: string): string {
  return item.replace(/^.{0,12}(?:围绕|聚焦|按照|坚持|推行|实行|包括|抓好|建立|突出|做到)/, '')
}

function countNamed(form: string): number {
  let sum = 0
  for (const [numeral] of form.matchAll(NUMERALS)) {
    const [first = '', second] = numeral
    const value = VALUES[first] as number
    sum += second === undefined ? value : first === '十' ? 10 + (VALUES[second] as number) : value * 10
    // 三个一批: the first numeral counts what follows, numeral or not.
    if (form[numeral.length] === '个') break
  }
  return sum
}
