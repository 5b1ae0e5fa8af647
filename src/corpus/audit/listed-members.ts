import type { Slogan } from '../../model/slogan.ts'

/** The members a text lists for a numeral formula. */
export interface ListedMembers {
  /** The number the formula names. */
  readonly n: number
  readonly members: readonly string[]
  /** Whether they are surely all the text has to name: names of like length, and the list ends with the last. */
  readonly isWhole: boolean
}

/** Listed members are names of like length; a longer one is a sentence that was taken for a list. */
const LONGEST_MEMBER = 10
const GREATEST_SPREAD = 3
/** Far fewer members than named, and the rest stands elsewhere. */
const MOST_MISSING = 2

/** What follows a list that is not at its end. */
const GOES_ON = /^(?:[，,；;、（(和及与以等]|（)/
/** 甲、乙和丙: the last two members of a list. */
const LAST_TWO = /^([^和及与]{2,20})(?:和|及|与|以及)([^和及与]{2,20})$/
/** 五个统一：规划统一、建设统一…: what follows a formula at once is a list of its members when they are named alike. */
const ITEM = String.raw`[^、，。；：:！？（）()\n]{1,24}`
const NAMELY = new RegExp(
  `^[”’」』"]?(?:[：:（(]|——|[，,]?(?:即|包括|也就是|分别是|分别为|就是|是指|指|是)[：:]?)(?:即|就是|指|是指)?\\**(${ITEM}(?:、${ITEM}){1,11})(?=[。；）)\\n]|$)`,
)
/** One numeral, and a name: 三路两片区 names two sets. */
const COUNTED = /^([两二三四五六七八九十])(?:[大个项类种条块]|方面)?([^二三四五六七八九十两]{1,8})$/
const VALUES = '〇一二三四五六七八九十'
/** “五个精准”“六个一批”：…, 四治一专两核查：…: a formula beside others, whose members stand first. */
const BESIDE_OTHERS = /(?:[”’、和及][“‘]?|[两二三四五六七八九十][\u4e00-\u9fff]{1,4})$/
/** “四治”即环山路整治、河道整治: the list is of another formula. */
const OF_ANOTHER = /^[“‘]?[两二三四五六七八九十][^、]{1,5}[”’]?(?:即|指|是指)/
/** What the list goes on with, or only begins. */
const NOT_ALL = /等|其中|之一/

/**
 * The members of a numeral formula: those its expansion gives, with a last pair that 和 joins told apart where that makes their
 * number agree or their names alike; without an expansion, the names a text lists right behind it. Null when it lists none.
 */
export function listedMembers({ text, expansion, sentence }: Slogan): ListedMembers | null {
  if (expansion === null) return namedAlike(text, sentence.text)
  const { n, consistent } = expansion
  const split = splitLast(expansion.members)
  const members = consistent && !areNamedAlike(split) ? expansion.members : split
  return { n, members, isWhole: isWholeList(n, members, sentence.text) }
}

function namedAlike(formula: string, sentence: string): ListedMembers | null {
  const counted = COUNTED.exec(formula)
  if (counted === null) return null
  const [, numeral, name] = counted as unknown as [string, string, string]
  const n = VALUES.indexOf(numeral.replace('两', '二'))
  for (let at = sentence.indexOf(formula); at !== -1; at = sentence.indexOf(formula, at + 1)) {
    const list = NAMELY.exec(sentence.slice(at + formula.length))?.[1] ?? ''
    const members = splitLast(list.split('、').map((member) => member.replace(/[“”‘’]/g, '')))
    if (BESIDE_OTHERS.test(sentence.slice(0, at)) || OF_ANOTHER.test(list) || NOT_ALL.test(list)) continue
    if (members.length > 1 && shareName(members, name) && Math.abs(n - members.length) <= MOST_MISSING)
      return { n, members, isWhole: true }
  }
  return null
}

/**
 * 稳就业、稳金融 for 六稳, 规划统一、建设统一 for 五个统一: every member has a character of the name in one place, or three or
 * more begin or end alike (全过程、全时空、全人文).
 */
function shareName(members: readonly string[], name: string): boolean {
  const [first = ''] = members
  const beginAlike = members.every((member) => member[0] === first[0])
  const endAlike = members.every((member) => member.endsWith(first.slice(-2)))
  if (members.length > 2 && (beginAlike || endAlike)) return true
  return [...name].some(
    (character) =>
      members.every((member) => member.startsWith(character)) ||
      members.every((member) => member.endsWith(character)) ||
      (members.length > 2 && members.every((member) => member.includes(character))),
  )
}

/** 强基工程、暖心工程、畅通工程和亮化工程: names that all end alike, so that 和 joins two of them. */
function areNamedAlike(members: readonly string[]): boolean {
  const ending = members[0]?.slice(-2) ?? ''
  return members.length > 2 && members.every((member) => member.length > 2 && member.endsWith(ending))
}

/** 清牌、减负和赋能 has three members, unless 和 is inside a name. */
function splitLast(members: readonly string[]): string[] {
  const last = LAST_TWO.exec(members.at(-1)?.replace('以及', '及') ?? '')
  return last === null ? [...members] : [...members.slice(0, -1), last[1] as string, last[2] as string]
}

function isWholeList(n: number, members: readonly string[], sentence: string): boolean {
  const lengths = members.map((member) => member.length)
  const longest = Math.max(...lengths)
  const isList = longest <= LONGEST_MEMBER && longest - Math.min(...lengths) <= GREATEST_SPREAD
  const last = members.at(-1) ?? ''
  return isList && members.length > 2 && Math.abs(n - members.length) <= MOST_MISSING && !goesOn(sentence, last)
}

function goesOn(sentence: string, last: string): boolean {
  const at = sentence.lastIndexOf(last)
  return last.endsWith('等') || at === -1 || GOES_ON.test(sentence.slice(at + last.length))
}
