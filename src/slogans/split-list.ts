import { alignedCharacter } from './members.ts'

/** Marks between members, finest first; what a list is not split at may not stand in its members. */
const SEPARATORS = [
  { split: /、/, inside: /[，,；;]/ },
  { split: /[，,]/, inside: /[；;]/ },
  { split: /[；;]/, inside: /$^/ },
  { split: /[、，,]/, inside: /[；;]/ },
  { split: /[、，,；;]/, inside: /$^/ },
] as const
const LONGEST_MEMBER = 30
/** The word before the last member: 有机食品|和|农产品地理标志, but not 和谐. */
const AND = /以及|及其|[及与暨]|和(?![谐平睦美解顺])/
const AND_FIRST = /^(?:以及|及|和(?![谐平睦美解顺])|与|并)/
const NAMELY = /^(?:即|指|是指)/
const ORDINAL = /^[一二三四五六七八九十]{1,2}是/
/** A glossary within the glossary (“两副”指…), clauses about the formula, what is no list. */
const NO_MEMBER = /即|指(?![导数挥标引纹尖令])|^[一二三四五六七八九十两].{1,4}是|[和与及等]$|[。：:！？（）()\n]/

export interface ListOptions {
  /** Members may be joined by 和 and the like; only the last two. */
  readonly and: boolean
  /** Members of several groups joined by 、, the groups by commas: 两不愁三保障. */
  readonly mixed: boolean
  /** The list is known to be one, from end to end (it stands in brackets); else members joined by commas must be built alike. */
  readonly whole: boolean
}

/** The members of a list that has `n` of them, whichever marks separate them; null where no reading has so many. */
export function splitList(list: string, n: number, { and, mixed, whole }: ListOptions): string[] | null {
  for (const [index, { split, inside }] of SEPARATORS.entries()) {
    const isMixed = index > 2
    if (isMixed !== mixed) continue
    const parts = list.split(split)
    const members = parts.length === n ? parts : and ? withLastSplit(parts, n) : null
    if (members === null || members.some((member) => inside.test(member))) continue
    const trimmed = withoutTails(withoutOrdinals(members).map(trimMember))
    if (!trimmed.every(isMember) || (n === 2 && trimmed.some((member) => member.length < 2))) continue
    const isSure =
      n === 2 && parts.length < n ? areAlike(trimmed) : whole || isMixed || !split.test('，') || areAlike(trimmed)
    if (isSure) return trimmed
  }
  return null
}

/** Whether members are of one length, nearly, or share a character at one place. */
export function areAlike(members: readonly string[]): boolean {
  const lengths = members.map((member) => member.length)
  return Math.max(...lengths) - Math.min(...lengths) <= 1 || alignedCharacter(members) !== null
}

function withLastSplit(members: readonly string[], n: number): string[] | null {
  const joined = members.filter((member) => AND.test(member))
  if (members.length !== n - 1 || joined.length !== 1) return null
  return members.flatMap((member) => {
    const at = member === joined[0] ? AND.exec(member) : null
    return at === null ? [member] : [member.slice(0, at.index), member.slice(at.index + at[0].length)]
  })
}

/** 一是… 二是…: the count is no part of the members, nor is what stands before the first. */
function withoutOrdinals(members: readonly string[]): readonly string[] {
  if (!members.slice(1).every((member) => ORDINAL.test(member))) return members
  return members.map((member, i) => (i === 0 ? member.replace(/^.{0,12}(?=一是)/, '') : member).replace(ORDINAL, ''))
}

/** 社区自治组织|的联动, 新能源|等八大产业: what the list is said to be stands behind its last member. */
function withoutTails(members: readonly string[]): string[] {
  const last = (members.at(-1) ?? '').replace(/等.{0,12}$/, '')
  const ending = last.at(-1)
  const few =
    members.filter((member) => member.includes('的')).length * 2 < members.length &&
    !members.slice(0, -1).every((member) => member.at(-1) === ending)
  return [...members.slice(0, -1), few ? last.replace(/的[^、，；]{0,8}$/, '') : last]
}

function isMember(member: string): boolean {
  return member.length > 0 && member.length <= LONGEST_MEMBER && !NO_MEMBER.test(member) && hasPairedMarks(member)
}

function hasPairedMarks(member: string): boolean {
  const marks = member.replace(/[^“”‘’「」]/g, '')
  return /^(?:“”|‘’|「」)*$/.test(marks)
}

function trimMember(member: string): string {
  return member
    .trim()
    .replace(NAMELY, '')
    .replace(AND_FIRST, '')
    .replace(/^[“‘「]([^“”‘’「」]*)[”’」]$/, '$1')
}
