import type { Period } from '../../model/claim.ts'
import { holds, type Marked, marked, marksOf } from '../context/marked.ts'
import { planYears } from './plan-years.ts'

/** What a document says of its own time. */
export interface Anchors {
  /** Of its date, ISO: 2024-12-13; null if it has none. */
  readonly date: string | null
  /** The year its section reports or plans, from the heading (2023年工作回顾); null if none says. */
  readonly section: string | null
}

const YEAR = '(?:19|20)\\d\\d'
const NAMED = `(?:(${YEAR})年|(今年|去年))?`
const TO = '\\s?[-—–~～至到]\\s?'
const PART = '上半年|下半年|第?[一二三四]季度|前[二三]季度|全年'
const MONTH = '(1[0-2]|0?[1-9])月'
const DAY = '(?:(\\d{1,2})[日号])?'
const HAN_DIGITS = '零一二三四五六七八九'
/** After a time they make it a limit; 前三季度 is a part of the year. */
const LIMIT = '(?:前(?![二三]季度)|后|以来|起)'
const MONTHS = new RegExp(`${NAMED}(?<!\\d)${MONTH}?${TO}${MONTH}(?:份)?`, 'g')
/** 2023年5月10日至6月20日, 2023年11月至2024年1月 */
const DATES = new RegExp(`(${YEAR})年${MONTH}${DAY}${TO}(?:(${YEAR})年)?${MONTH}${DAY}`, 'g')
const UNTIL = new RegExp(`(?:截至|截止到?)${NAMED}${MONTH}(?:(\\d{1,2})日|底|末)?`, 'g')
const YEARS = new RegExp(`(${YEAR})年?${TO}(${YEAR})年(?:度)?`, 'g')
/** Digits after the year are its month or a figure that it does not date. */
const NO_MONTH = `\\d(?!\\d?月(?!(?:\\d{1,2}[日号])?${LIMIT}))`
const ONE_YEAR = new RegExp(`(?<!截至)(${YEAR})年(?!${LIMIT}|${NO_MONTH})(?:${MONTH}${DAY}|(${PART}))?`, 'g')
const HAN_YEAR = new RegExp(`([一二][〇○${HAN_DIGITS}]{3})年(?!${LIMIT})(${PART})?`, 'g')
const SINCE = new RegExp(`(?:自|从)?(${YEAR})年(?:${MONTH})?以来`, 'g')
const RELATIVE = new RegExp(`(今年|去年|上年(?!同期)|明年)(?:(以来)|(${PART}))?`, 'g')
const PART_ALONE = new RegExp(`(?<![今去上明前次\\d〇○${HAN_DIGITS}]年[前第]?)(${PART})`, 'g')
/** 十五 is also a number and the day of a month: only quoted, or before 时期 and 期间, it names the tenth plan. */
const PLAN =
  /“?(?<![一二三四五六七八九十百])(十[一二三四五六七八九]|[一二三四五六七八九]|(?<=“)十(?=五”)|十(?=五(?:时期|期间)))五”?(时期|期间|以来|末|(?=[，]|全|年均|累计))/g
const COUNT = '[一二两三四五六七八九十\\d]{1,3}'
const STRETCH = new RegExp(
  `(?:过去|最近|近|今后|未来|此后)的?${COUNT}(?:多|余)?个?年|今明两年|${COUNT}(?:多|余)?年(?:以?来)`,
  'g',
)
/** Without one of these no period is named. */
const TIME_UNIT = marked(/[年月季五]/, '年月季五')
/** Before a time, they make it the base of a comparison: 比2012年, 是2015年的1.3倍. */
const COMPARED = /(?:(?<![占同环对])[比较](?![重例值上])|高于|低于|快于|慢于|多于|少于|超过)[^，。；、\d]{0,8}$/
const MULTIPLE = /(?:是|为|相当于)$/
const AND_COMPARED = /^[年底末]?(?:同期)?(?:[^，。；\d]{0,8}(?:相比|比较|持平|相当)|[^，。；]{0,14}基础上)/
/** From a time on: it dates the first figure after it and no other. */
const FROM = /[由从]$/

type Reader = readonly [pattern: RegExp, mark: Marked, read: (match: RegExpExecArray, anchors: Anchors) => Period]
/** Each with a character without which its expression need not be tried. */
const READERS: readonly Reader[] = [
  [MONTHS, marked(/月/, '月'), (m, a) => months(m, yearOf(m[1], m[2], m[4], a))],
  [DATES, marked(/月.{0,5}[-—–~～至到]/, '-—–~～至到'), (m) => between(m)],
  [UNTIL, marked(/截/, '截'), (m, a) => period(m, null, day(yearOf(m[1], m[2], m[3], a), m[3], m[4]))],
  [YEARS, marked(/\d年/, '年'), (m) => period(m, m[1] as string, m[2] as string)],
  [SINCE, marked(/[年月]以来/, '来'), (m) => period(m, month(m[1] as string, m[2]) ?? (m[1] as string), null)],
  [ONE_YEAR, marked(/\d年/, '年'), (m) => (m[2] === undefined ? part(m, m[1] as string, m[4]) : oneMonth(m))],
  [HAN_YEAR, marked(/[一二][九〇○零]/, '九〇○零'), (m) => part(m, arabic(m[1] as string), m[2])],
  [RELATIVE, marked(/[今去上明]年/, '今去上明'), (m, a) => relative(m, a)],
  [PART_ALONE, marked(/全年|半年|季/, '全半季'), (m, { section }) => part(m, section, m[1])],
  [PLAN, marked(/五[”时期以末，全年累]/, '五'), (m) => plan(m)],
  [STRETCH, marked(/[去近后来明]/, '去近后来明'), (m) => period(m, null, null)],
]

/**
 * The period of a claim as an ISO interval, from the time expression nearest before it in its part of the sentence that
 * is no base of a comparison. The year is filled only if the text names it, a five-year plan implies it, or the document's
 * date (今年, 去年, months not after it) or the heading of its section (全年, 上半年) gives it.
 */
export function periodOf(lead: string, anchors: Anchors, marks = marksOf(lead)): Period | null {
  if (!holds(TIME_UNIT, lead, marks)) return null
  let best: { readonly end: number; readonly length: number; readonly period: Period } | null = null
  for (const [pattern, mark, read] of READERS) {
    if (!holds(mark, lead, marks)) continue
    pattern.lastIndex = 0
    for (let match = pattern.exec(lead); match !== null; match = pattern.exec(lead)) {
      const { length } = match[0]
      const end = match.index + length
      if (best !== null && (end < best.end || (end === best.end && length <= best.length))) continue
      if (dates(lead, match.index, end)) best = { end, length, period: read(match, anchors) }
    }
  }
  return best?.period ?? null
}

/** Whether the time at `[start, end)` is that of a figure at the end of `lead`. */
function dates(lead: string, start: number, end: number): boolean {
  const before = lead.slice(Math.max(0, start - 12), start)
  const after = lead.slice(end)
  if (COMPARED.test(before) || AND_COMPARED.test(after) || (MULTIPLE.test(before) && after.startsWith('的')))
    return false
  return !FROM.test(before) || !/\d/.test(after)
}

function arabic(year: string): string {
  return year.replace(/./g, (digit) => String(Math.max(0, HAN_DIGITS.indexOf(digit))))
}

function period(match: RegExpExecArray, from: string | null, to: string | null): Period {
  return { text: match[0], from, to }
}

const PARTS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  上半年: ['01', '06'],
  下半年: ['07', '12'],
  前二季度: ['01', '06'],
  前三季度: ['01', '09'],
  一季度: ['01', '03'],
  二季度: ['04', '06'],
  三季度: ['07', '09'],
  四季度: ['10', '12'],
}

/** A year, or a part of it: 2023年上半年. */
function part(match: RegExpExecArray, year: string | null, name: string | undefined): Period {
  const limits = PARTS[name?.replace('第', '') ?? '']
  if (year === null || limits === undefined) return period(match, year, year)
  return period(match, `${year}-${limits[0]}`, `${year}-${limits[1]}`)
}

const SHIFTS: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 上年: -1, 明年: 1 }

function relative(match: RegExpExecArray, { date }: Anchors): Period {
  if (date === null) return period(match, null, null)
  const year = String(Number(date.slice(0, 4)) + (SHIFTS[match[1] as string] ?? 0))
  return match[2] === undefined ? part(match, year, match[3]) : period(match, year, null)
}

function plan(match: RegExpExecArray): Period {
  const years = planYears(match[1] as string)
  if (years === null) return period(match, null, null)
  const [from, to] = years
  return match[2] === '末' ? period(match, to, to) : period(match, from, match[2] === '以来' ? null : to)
}

/** The year of months: named, that of 今年 or 去年, or that of a document dated not before them. */
function yearOf(
  named: string | undefined,
  word: string | undefined,
  last: string | undefined,
  { date }: Anchors,
): string | null {
  if (named !== undefined) return named
  if (date === null) return null
  if (word !== undefined) return String(Number(date.slice(0, 4)) + (SHIFTS[word] ?? 0))
  const month = Number(date.slice(5, 7))
  return Number(last) <= month ? date.slice(0, 4) : null
}

/** 11月至1月 goes over the turn of a year: a year that is named is that of the first month, any other that of the last. */
function months(match: RegExpExecArray, year: string | null): Period {
  const over = Number(match[3]) > Number(match[4])
  const named = match[1] !== undefined || match[2] !== undefined
  return period(
    match,
    month(over && !named ? shifted(year, -1) : year, match[3]),
    month(over && named ? shifted(year, 1) : year, match[4]),
  )
}

/** A last month without a year is that of the next year if it comes before the first. */
function between(match: RegExpExecArray): Period {
  const year = match[1] as string
  const over = Number(match[2]) > Number(match[5])
  const last = match[4] ?? (over ? shifted(year, 1) : year)
  return period(match, day(year, match[2], match[3]), day(last, match[5], match[6]))
}

function shifted(year: string | null, by: number): string | null {
  return year === null ? null : String(Number(year) + by)
}

function oneMonth(match: RegExpExecArray): Period {
  const iso = day(match[1] as string, match[2], match[3])
  return period(match, iso, iso)
}

function month(year: string | null, number: string | undefined): string | null {
  return year === null || number === undefined ? null : `${year}-${number.padStart(2, '0')}`
}

function day(year: string | null, inMonth: string | undefined, number: string | undefined): string | null {
  const base = month(year, inMonth)
  return base === null || number === undefined ? base : `${base}-${number.padStart(2, '0')}`
}
