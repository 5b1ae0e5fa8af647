import { ACTION_VERBS, NOUN_VERBS } from '../../lexicon/verbs.ts'
import { COUNTIES } from '../../text/metadata/county-names.ts'
import { AUTONOMOUS_PREFECTURES, PREFECTURE_CITIES, PROVINCES } from '../../text/metadata/place-names.ts'
import type { Surroundings } from '../context/clause.ts'
import { marked, mayHold } from '../context/marked.ts'

/** Whole territories; 健全市场, 全球化 hold none. */
const WHOLE = marked(
  /(?<![安健完齐俱双保])全(?:国(?!性|民|会|人大|政协)|省(?!级)|市(?!场|政)|区(?!域)|县(?!域)|州|盟|旗|镇|乡|村|街道|港|台(?!账)|疆|球(?!化)|世界|自治区)|[我本](?:国|省|市(?!场)|区(?!域)|县|州|盟|旗|镇|乡|村|街道|港)/,
  '全我本',
)
const WHOLES = new RegExp(WHOLE.pattern, 'g')
/** The last character of a place. */
const PLACE_END = marked(/[省市县区旗州镇乡道]/, '省市县区旗州镇乡道')
/** What may stand before one that a statement is made of: the beginning of the clause, a time, a preposition, a plan. */
const OPEN =
  /(?:^|[，、：（。；“\s年月末底日前后间来期计在从由向使对为让争保现至]|(?<![高低快慢多少大小优好等])于|推动|带动|目前|其中|组织|动员|统筹|[居列]|排名)$/
/** The same where a clause that came before names it. */
const OPEN_EARLIER = /(?:^|[，：。；\s年月末底日前后来期计争保]|目前|其中)$/
const RANKED = /(?:[居列]|排名)$/
/** The field of a first or of a title, not what the claim is of: 全国首批, 全省文明村. */
const MODIFIED = /^(?:首|第|最|前|率先|唯一|平均|先进|优秀|重点|示范|文明|劳|统一|“)/
/** What may stand before a name at the front of a clause. */
const FRONT =
  /^(?:其中|预计|全年|目前|截至目前|近年来|累计|同时|此外|[今去]年(?:以来)?|\d{4}年|“?十[一二三四五六七八九]?五”?(?:时期|期间|以来)?|[，：在对使据由]){0,5}/
/** UTF-16 units of a name. */
const SHORTEST = 3
const LONGEST = 15
/** What makes a longer word of a name: 义乌市场, 昆山市民. */
const LONGER_WORD = /^(?:场|民(?!政)|面|容|块|域|间|级|委)/

/** A county or town that is not known by name, before its verb: 云栖县新建. */
const UNKNOWN = /^(([一-龥]{2})(?:县|镇|乡|街道))([一-龥]{2})/
/** Before 县 or 镇 they say of what kind it is. */
const KINDS = /[各每个全本我该些多]|贫困|重点|示范|牧业|农业|民族|边境|沿海|特色|美丽|城关|中心|大型/

interface Places {
  readonly names: ReadonlySet<string>
  /** The first two characters of each: most clauses do not open with a place, and are told by one look. */
  readonly openings: ReadonlySet<string>
}

let known: Places | undefined

function places(): Places {
  if (known !== undefined) return known
  const names = [
    ...PROVINCES.split(' '),
    ...PREFECTURE_CITIES.split(' ').map((city) => `${city}市`),
    ...AUTONOMOUS_PREFECTURES.split(' ').map((name) => `${name}自治州`),
    ...COUNTIES.split(' '),
  ].filter((name) => !COMMON.has(name))
  known = { names: new Set(names), openings: new Set(names.map((name) => name.slice(0, 2))) }
  return known
}

/** Also words for a part of any city. */
const COMMON = new Set([
  '老城区',
  '新城区',
  '市中区',
  '城关区',
  '市北区',
  '市南区',
  '中山区',
  '和平区',
  '开平区',
  '新市区',
  '城中区',
])

/**
 * The territory a claim holds for: a whole (全市, 我国), or a place at the front known by name or as that of the document
 * (`place`); from its own clause, else from its part of the sentence; null if none is. The field of a rank counts
 * (居全省第二), the whole of a share (占全省三成) does not.
 */
export function scopeOf(
  { before, lead, marks, leadMarks }: Surroundings,
  isRank: boolean,
  place: string | null,
): string | null {
  return (
    wholeIn(before, marks, OPEN, isRank) ??
    namedIn(before, marks, place) ??
    (lead === before ? null : (wholeIn(lead, leadMarks, OPEN_EARLIER, false) ?? namedIn(lead, leadMarks, place)))
  )
}

function wholeIn(text: string, marks: number, open: RegExp, isRank: boolean): string | null {
  if (!mayHold(WHOLE, marks)) return null
  let found: string | null = null
  WHOLES.lastIndex = 0
  for (let match = WHOLES.exec(text); match !== null; match = WHOLES.exec(text)) {
    const before = text.slice(0, match.index)
    if (!open.test(before) || MODIFIED.test(text.slice(WHOLES.lastIndex))) continue
    if (isRank || !RANKED.test(before)) found = match[0]
  }
  return found
}

function namedIn(text: string, marks: number, place: string | null): string | null {
  if (!mayHold(PLACE_END, marks)) return null
  const from = FRONT.exec(text)?.[0].length ?? 0
  return knownAt(text, from, place) ?? unknownAt(text, from)
}

function knownAt(text: string, from: number, place: string | null): string | null {
  const { names, openings } = places()
  if (!openings.has(text.slice(from, from + 2)) && (place === null || !text.startsWith(place, from))) return null
  for (let end = Math.min(text.length, from + LONGEST); end - from >= SHORTEST; end--) {
    if (!PLACE_END.pattern.test(text[end - 1] as string)) continue
    const name = text.slice(from, end)
    if ((name === place || names.has(name)) && !LONGER_WORD.test(text.slice(end))) return name
  }
  return null
}

function unknownAt(text: string, from: number): string | null {
  const unknown = UNKNOWN.exec(text.slice(from))
  if (unknown === null || !ACTION_VERBS.has(unknown[3] as string)) return null
  const [, name, stem] = unknown as unknown as readonly [string, string, string]
  return ACTION_VERBS.has(stem) || NOUN_VERBS.has(stem) || KINDS.test(stem) ? null : name
}
