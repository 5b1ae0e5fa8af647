import { SHORT_VERBS } from '../lexicon/policy-verbs.ts'

const NUMERALS = /[0-9]+|[一二三四五六七八九十百千万两双零〇]+/g

/** The numerals of a form in order: 五社联动 and 校社联动, 三张清单 and 四张清单 differ in it. */
export function numeralSignature(form: string): string {
  return (form.match(NUMERALS) ?? []).join(' ')
}

/**
 * Whether two forms of one member differ in a character that does not change what they name: one more or less (创新平台,
 * 创新平台工程 differ by two), or one verb for another (百企帮百村, 百企联百村; but not 森林城市, 园林城市).
 */
export function differByOne(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const left = a.slice(start, a.length - end)
  const right = b.slice(start, b.length - end)
  if (left.length + right.length === 1) return true
  return left.length === 1 && right.length === 1 && SHORT_VERBS.has(left) && SHORT_VERBS.has(right)
}

/** Whether a form counts from its beginning or adds parts up: 三区一中心, 15分钟生活圈, 链长+链主. Any change makes another. */
export function isCounted(form: string): boolean {
  return /^[0-9一二三四五六七八九十两双]|\+/.test(form)
}

/**
 * Whether two couplets are variants: as many members, at least half of them the same (in any order) and each of the others
 * sharing a third of its characters, those that every member has aside, with its partner; or all members of the one, three or more, among up to twice as many of the
 * other.
 */
export function membersVary(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  const rest = many.filter((member) => !few.includes(member))
  const varied = few.filter((member) => !many.includes(member))
  if (few.some((member) => member.length < 2)) return varied.length === 0 && rest.length === 0
  if (few.length < many.length) return varied.length === 0 && few.length > 2 && few.length * 2 > many.length
  if (varied.length * 2 > few.length) return false
  const frame = new Set(
    Array.from(few[0] as string).filter((char) => [...few, ...many].every((member) => member.includes(char))),
  )
  return varied.every((member) => {
    const partner = rest.findIndex((other) => isAkin(member, other, frame))
    if (partner < 0) return false
    rest.splice(partner, 1)
    return true
  })
}

function isAkin(a: string, b: string, frame: ReadonlySet<string>): boolean {
  const left = Array.from(b).filter((char) => !frame.has(char))
  const own = Array.from(a).filter((char) => !frame.has(char))
  const shared = own.filter((char) => {
    const at = left.indexOf(char)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
  return a.length === b.length && shared.length > 0 && shared.length * 3 >= own.length
}
