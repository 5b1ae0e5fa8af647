/** What plans are told with, and what is told of things done, with the weight of each; measured on work reports. */
const SIGNS: readonly (readonly [words: RegExp, weight: number])[] = [
  [/力争|争取|确保/g, 3],
  [/打造|[抓做办]好/g, 2],
  [/强化|健全|加快|推动|(?<![主重首必只次简纲摘紧需])要(?!求|素|闻|点|案|道|件)/g, 1],
  [/稳步|率先|以来|先后|不断|比上年|去年|完成/g, -1],
  [/[^为除罢，。；]了(?!解|结|然|如|却|望|断)|有力|获|荣|被|取得|圆满|得到|同比|[居列]全|前列|最好|新高/g, -2],
  [/成功|累计|入选|首次|首个|首批/g, -3],
]
/** Beyond this a sign that comes again says no more. */
const MOST = 4
const PLAN = 1
/** What the paragraph before says of this one. */
const CARRIED = 0.5
/** UTF-16 units: a text in one line is no paragraph. */
const LONGEST = 4000

/** How a paragraph sounds: above zero like plans, below like a report. */
export interface Mood {
  /** UTF-16 offset after the paragraph. */
  readonly end: number
  readonly score: number
  readonly plans: boolean
}

/**
 * The mood of the paragraph around `at`, for texts without headings that say whether what follows is planned. `before` is
 * the last mood asked for: that of an earlier paragraph, or of the same one, which is then returned.
 */
export function readsAsPlan(text: string, at: number, before: Mood | null): Mood {
  if (before !== null && at < before.end) return before
  const start = text.lastIndexOf('\n', at) + 1
  const next = text.indexOf('\n', at)
  const end = next < 0 ? text.length : next
  const paragraph = text.slice(start, Math.min(end, start + LONGEST))
  const own = SIGNS.reduce(
    (sum, [words, weight]) => sum + weight * Math.min(MOST, paragraph.match(words)?.length ?? 0),
    0,
  )
  const score = own + CARRIED * (before?.score ?? 0)
  return { end, score, plans: score >= PLAN }
}
